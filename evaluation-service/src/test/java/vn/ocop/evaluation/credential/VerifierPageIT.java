package vn.ocop.evaluation.credential;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.certificate.Scene;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.PdfA;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;
import vn.ocop.platform.testing.TestEvent;

/** What people see: the verifier's page and the printed certificate. */
@ServiceTest
class VerifierPageIT {

    @Inject Scene scene;
    @Inject TestClock clock;

    @BeforeEach
    void on_20_november_2026_at_eight() {
        clock.set("2026-11-20T01:00:00Z");
    }

    @Test
    void the_form_needs_no_script_and_goes_to_this_service_only() {
        page("").header("Content-Security-Policy", containsString("form-action 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .body(containsString("<form method=\"get\" action=\"verify\">"))
                .body(containsString("Kiểm tra chứng thực số"));
        given().header("Accept-Language", "en")
                .get("/verify")
                .then()
                .body(containsString("Verify a credential"));
    }

    @Test
    void a_genuine_one_is_told_with_product_and_picture() {
        var product = scene.product();
        var picture = picture(product);
        var text = credential(scene.recognisedOn(product, "2025-03-01", 4));
        page(text)
                .header("Cache-Control", equalTo("no-store"))
                .header(
                        "Content-Security-Policy",
                        containsString("img-src 'self' data: https://ocop.example.vn;"))
                .body(containsString("Chính hiệu; chưa bị thu hồi tính đến 08:00 hôm nay"))
                .body(containsString("có giá trị đến hết ngày 01/03/2028"))
                .body(containsString("<h2>Cam Xã Đoài</h2>"))
                .body(containsString("★★★★"))
                .body(
                        containsString(
                                "<img src=\"https://ocop.example.vn/v1/papers/"
                                        + picture
                                        + "/content\""));
    }

    @Test
    void what_somebody_sends_is_never_repeated() {
        page("<script>alert(1)</script>")
                .body(containsString("Không đọc được"))
                .body(not(containsString("alert(1)")));
    }

    @Test
    void the_printed_certificate_names_all_that_the_page_does() {
        var certificate = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        var pdf = pdf(certificate);
        assertThat(text(pdf))
                .contains("GIẤY CHỨNG NHẬN", "Cam Xã Đoài", "ĐẠT HẠNG 4 SAO")
                .contains("từ ngày 01/03/2025 đến hết ngày 01/03/2028")
                .contains("https://ocop.example.vn/c/")
                .doesNotContain("THU HỒI", "HẾT HIỆU LỰC", "TRÌNH DIỄN");
        assertThat(pdf(certificate)).isEqualTo(pdf);
    }

    @Test
    void what_no_longer_holds_is_marked_across_the_paper() {
        assertThat(text(pdf(scene.recognisedOn(scene.product(), "2023-03-01", 3))))
                .contains("HẾT HIỆU LỰC");
        var product = scene.product();
        var replaced = scene.recognisedOn(product, "2025-03-01", 3);
        scene.recognisedOn(product, "2026-10-01", 4);
        assertThat(text(pdf(replaced))).contains("ĐÃ ĐƯỢC THAY THẾ");
    }

    private static ValidatableResponse page(String text) {
        return given().queryParam("credential", text)
                .get("/verify")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8");
    }

    private static String credential(UUID certificate) {
        return given().get("/v1/certificates/" + certificate + "/credential").asString();
    }

    private static byte[] pdf(UUID certificate) {
        return given().get("/v1/certificates/" + certificate + "/printout")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static String text(byte[] pdf) {
        assertThat(PdfA.faults(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            // For the eye: what a test reads back says nothing about the look.
            Files.write(Path.of("target", "certificate.pdf"), pdf);
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID picture(UUID product) {
        var id = UUID.randomUUID();
        var state = new HashMap<String, Object>();
        state.put("id", id);
        state.put("revision", 1);
        state.put("ownerKind", "PRODUCT");
        state.put("ownerId", product);
        state.put("kind", "PHOTO");
        state.put("paperClass", "PUBLIC");
        state.put("sha256", "0".repeat(64));
        EventProbe.publish(TestEvent.of("vn.ocop.paper.attached.v1", id, state));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> scene.count("paper_copy where id = '%s'".formatted(id)) == 1);
        return id;
    }
}
