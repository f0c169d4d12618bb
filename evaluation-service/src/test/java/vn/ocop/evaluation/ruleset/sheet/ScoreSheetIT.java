package vn.ocop.evaluation.ruleset.sheet;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.PdfA;
import vn.ocop.platform.testing.ServiceTest;

/** The score sheet on paper, without a token. */
@ServiceTest
class ScoreSheetIT {

    private static final String SHEET = "/v1/rule-sets/26-2026/product-sets/01/score-sheet";

    @Test
    void a_sheet_is_printed_in_vietnamese_with_its_notice() throws IOException {
        var text = text("vi");
        assertThat(text)
                .contains("PHIẾU CHẤM ĐIỂM SẢN PHẨM OCOP")
                .contains("Bộ sản phẩm 01: Rau, củ, quả, hạt tươi")
                .contains("Bản làm việc, không thay thế Phụ lục II")
                .contains("Tổ chức sản xuất")
                .contains("TỔNG ĐIỂM")
                .contains("5 sao: từ 90 điểm, đến 100");
    }

    @Test
    void a_sheet_is_printed_in_english_on_request() throws IOException {
        assertThat(text("en"))
                .contains(
                        "OCOP PRODUCT SCORE SHEET",
                        "Working wording, does not replace Appendix II");
    }

    @Test
    void a_sheet_at_hand_is_not_sent_again() {
        var tag =
                given().get(SHEET)
                        .then()
                        .statusCode(200)
                        .header(
                                "Content-Disposition",
                                is("inline; filename=\"phieu-cham-diem-26-2026-01.pdf\""))
                        .extract()
                        .header("ETag");
        given().header("If-None-Match", tag).get(SHEET).then().statusCode(304);
    }

    @Test
    void a_frame_without_rubrics_has_no_sheet() {
        given().get("/v1/rule-sets/1048-2019/product-sets/01/score-sheet")
                .then()
                .statusCode(404)
                .contentType(startsWith("application/problem+json"));
    }

    private static String text(String language) throws IOException {
        var bytes =
                given().header("Accept-Language", language)
                        .get(SHEET)
                        .then()
                        .statusCode(200)
                        .contentType("application/pdf")
                        .extract()
                        .asByteArray();
        // For the eye: what a test reads back says nothing about the look.
        Files.write(Path.of("target", "score-sheet-" + language + ".pdf"), bytes);
        assertThat(PdfA.faults(bytes)).isEmpty();
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
