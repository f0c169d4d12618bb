package vn.ocop.product.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.ocop.product.Registry.NGHI_LOC;
import static vn.ocop.product.Registry.aHistoricalProduct;
import static vn.ocop.product.Registry.aProducer;
import static vn.ocop.product.Registry.aProduct;
import static vn.ocop.product.Registry.asOfficer;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;
import vn.ocop.product.Registry.Certificate;

@ServiceTest
class PagesIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 15);

    @Inject TestClock clock;

    @BeforeEach
    void in_november_2026() {
        clock.set("2026-11-22T03:00:00Z");
    }

    @Test
    void the_page_of_a_product_says_first_which_star_holds() {
        var product = aProduct("Cam Xã Đoài trang");
        var certificate = new Certificate(product.id(), 4).inForceFrom(FIRST).announce();
        var page =
                given().header("Accept", "text/html")
                        .get("/p/" + product.code())
                        .then()
                        .statusCode(200)
                        .contentType("text/html;charset=UTF-8")
                        .header(
                                "Content-Security-Policy",
                                allOf(startsWith("default-src 'none'"), containsString("sha256-")))
                        .header("Cache-Control", "public, max-age=60")
                        .extract()
                        .asString();
        assertThat(page)
                .contains("<html lang=\"vi\">", "Sản phẩm OCOP 4 sao", "★★★★", "Cam Xã Đoài trang")
                .contains(
                        "Xã Nghi Lộc, Tỉnh Nghệ An",
                        "href=\"../c/" + certificate.code() + "\"",
                        "<svg")
                .contains("https://ocop.example.vn/p/" + product.code(), "22/11/2026")
                .doesNotContain("Dữ liệu minh họa", "<script", "src=", "href=\"http");
        assertThat(page.indexOf("Sản phẩm OCOP 4 sao")).isLessThan(page.indexOf("<h1>"));
    }

    @Test
    void a_reading_that_is_still_good_is_answered_with_304() {
        var product = aProduct("Trang cũ");
        new Certificate(product.id(), 4).inForceFrom(FIRST).announce();
        var tag = given().get("/p/" + product.code()).header("ETag");
        given().header("If-None-Match", tag).get("/p/" + product.code()).then().statusCode(304);
        clock.set("2026-11-23T03:00:00Z");
        given().header("If-None-Match", tag).get("/p/" + product.code()).then().statusCode(200);
    }

    @Test
    void the_page_of_a_certificate_leads_to_what_proves_it() {
        var product = aProduct("Có chứng thực số");
        var certificate =
                new Certificate(product.id(), 4)
                        .with("firstDay", "2026-10-15")
                        .with("lastDay", "2029-10-15")
                        .inForceFrom(FIRST)
                        .announce();
        var proof = "href=\"https://ocop.example.vn/evaluation/v1/certificates/%s/%s\"";
        given().header("Accept", "text/html")
                .get("/c/" + certificate.code())
                .then()
                .body(containsString(proof.formatted(certificate.id(), "credential")))
                .body(containsString(proof.formatted(certificate.id(), "printout")))
                .body(containsString("href=\"https://ocop.example.vn/evaluation/verify\""));
    }

    @Test
    void an_expired_certificate_says_so_first_and_then_names_the_one_in_force() {
        var product = aProduct("Sao cũ");
        var old =
                new Certificate(product.id(), 3)
                        .with("firstDay", "2023-10-15")
                        .with("lastDay", "2026-10-14")
                        .from(null, "IN_FORCE")
                        .from(FIRST, "REPLACED")
                        .announce();
        given().get("/c/" + old.code())
                .then()
                .body(containsString("đã được thay thế"))
                .body(
                        containsString(
                                "Hiện sản phẩm không có giấy chứng nhận nào đang có hiệu lực"));
        var current = new Certificate(product.id(), 4).inForceFrom(FIRST).announce();
        var page = given().get("/c/" + old.code()).then().statusCode(200).extract().asString();
        assertThat(page.indexOf("đã được thay thế"))
                .isPositive()
                .isLessThan(page.indexOf("../c/" + current.code()));
        assertThat(page).doesNotContain("★");
        given().get("/c/" + current.code())
                .then()
                .body(containsString("Sản phẩm OCOP 4 sao"))
                .body(not(containsString("Sản phẩm hiện có")));
    }

    @Test
    void the_star_goes_at_midnight_in_vietnam() {
        var product = aProduct("Nửa đêm");
        var certificate = new Certificate(product.id(), 5).inForceFrom(FIRST).announce();
        clock.set("2029-10-15T16:59:50Z");
        given().get("/c/" + certificate.code())
                .then()
                .body(containsString("Sản phẩm OCOP 5 sao"))
                .header("Cache-Control", "public, max-age=10");
        clock.set("2029-10-15T17:00:00Z");
        given().get("/c/" + certificate.code())
                .then()
                .body(containsString("đã hết hiệu lực"))
                .body(containsString("Ngày cuối còn hiệu lực là 15/10/2029"));
        given().get("/p/" + product.code()).then().body(not(containsString("★")));
    }

    @Test
    void programs_get_json() {
        var product = aProduct("Cho máy");
        var certificate = new Certificate(product.id(), 4).inForceFrom(FIRST).announce();
        given().header("Accept", "application/json")
                .get("/p/" + product.code())
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("id", equalTo(product.id()))
                .body("certificates[0].stars", equalTo(4))
                .body("actions.size()", equalTo(0));
        given().header("Accept", "application/json")
                .get("/c/" + certificate.code())
                .then()
                .body("certificate.validity", equalTo("IN_FORCE"))
                .body("productCode", equalTo(product.code()))
                .body("current", nullValue());
        given().header("Accept", "text/html;q=0.5, application/json")
                .get("/c/" + certificate.code())
                .then()
                .contentType("application/json");
        given().header("Accept", "image/png").get("/p/" + product.code()).then().statusCode(406);
    }

    @Test
    void an_officer_reads_on_the_page_what_everybody_reads() {
        var product = aProduct("Chưa công khai");
        asOfficer()
                .header("Accept", "application/json")
                .get("/p/" + product.code())
                .then()
                .statusCode(404);
        new Certificate(product.id(), 4).inForceFrom(FIRST).announce();
        asOfficer()
                .header("Accept", "application/json")
                .get("/p/" + product.code())
                .then()
                .statusCode(200)
                .body("actions.size()", equalTo(0));
    }

    @Test
    void what_is_not_public_has_no_page() {
        var product = aProduct("Nháp không trang");
        var low = new Certificate(product.id(), 2).inForceFrom(FIRST).announce();
        for (var path :
                new String[] {
                    "/p/" + product.code(), "/c/" + low.code(), "/p/zzzzzzzzzz", "/c/%3Cscript%3E"
                }) {
            given().header("Accept", "text/html")
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType("text/html;charset=UTF-8")
                    .header("Cache-Control", "no-store")
                    .body(containsString("Không tìm thấy"))
                    .body(not(containsString("<script")));
            given().header("Accept", "application/json")
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
            given().get(path + "/qr.svg").then().statusCode(404);
        }
    }

    @Test
    void a_name_cannot_bring_markup_into_the_page() {
        var hostile = "<img src=x onerror=alert(1)>{page.standing}";
        var product = aProduct(hostile);
        new Certificate(product.id(), 4).inForceFrom(FIRST).announce();
        given().get("/p/" + product.code())
                .then()
                .statusCode(200)
                .body(not(containsString("<img")))
                .body(containsString("&lt;img src=x onerror=alert(1)&gt;{page.standing}"));
    }

    @Test
    void a_demonstration_says_so() {
        var code =
                asOfficer()
                        .header("Ocop-Demonstration", "true")
                        .body(
                                Map.of(
                                        "name",
                                        "Minh họa",
                                        "producerId",
                                        aProducer("HTX Minh họa"),
                                        "unit",
                                        NGHI_LOC))
                        .post("/v1/products")
                        .then()
                        .extract()
                        .jsonPath();
        new Certificate(code.getString("id"), 3).inForceFrom(FIRST).announce();
        given().get("/p/" + code.getString("code")).then().body(containsString("Dữ liệu minh họa"));
    }

    @Test
    void history_is_shown_as_far_as_it_is_known() {
        var product = aHistoricalProduct("Rượu men lá", "VN-3T:40");
        var certificate =
                new Certificate(product.id(), null)
                        .from(null, "UNKNOWN")
                        .with("signedOn", Map.of("value", "2021", "precision", "YEAR"))
                        .with("historical", true)
                        .announce();
        var page =
                given().get("/c/" + certificate.code()).then().statusCode(200).extract().asString();
        assertThat(page)
                .contains(
                        "Chưa xác định được giấy chứng nhận còn hiệu lực hay không",
                        "<dt>Ngày ký</dt><dd>2021</dd>")
                .contains("Ghi nhận theo tài liệu cũ")
                .doesNotContain("Hạng sao theo quyết định", "null");
        given().get("/p/" + product.code()).then().body(not(containsString("null")));
    }

    @Test
    void the_qr_code_is_a_drawing() {
        var product = aProduct("Nhãn");
        var certificate = new Certificate(product.id(), 3).inForceFrom(FIRST).announce();
        given().get("/p/" + product.code() + "/qr.svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(startsWith("<svg"));
        given().get("/c/" + certificate.code() + "/qr.svg")
                .then()
                .statusCode(200)
                .body(startsWith("<svg"));
    }
}
