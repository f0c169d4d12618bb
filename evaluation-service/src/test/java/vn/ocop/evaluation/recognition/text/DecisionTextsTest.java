package vn.ocop.evaluation.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionTextsTest {

    @Test
    void a_draft_has_blanks_where_the_signature_will_be() throws IOException {
        assertThat(words(DecisionTexts.decision(content(null, null))))
                .contains(
                        "UBND TỈNH NGHỆ AN",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Số: ……",
                        "Nghệ An, ngày … tháng … năm …",
                        "Về việc công nhận sản phẩm OCOP",
                        "Căn cứ Quyết định số 26/2026/QĐ-TTg;",
                        "Điều 1. Công nhận 1 sản phẩm (Danh mục tại Phụ lục kèm theo).",
                        "có hiệu lực kể từ ngày ký");
    }

    @Test
    void a_signed_one_has_number_day_and_signer() throws IOException {
        var signed = content("3217/QĐ-UBND", LocalDate.of(2026, 11, 3));
        assertThat(words(DecisionTexts.decision(signed)))
                .contains("Số: 3217/QĐ-UBND", "ngày 03 tháng 11 năm 2026", "Nguyễn Văn A");
    }

    @Test
    void the_submission_note_asks_the_issuing_body_to_decide() throws IOException {
        assertThat(words(DecisionTexts.submissionNote(content("3217/QĐ-UBND", null))))
                .contains("TỜ TRÌNH", "Kính gửi: UBND tỉnh Nghệ An", "1 sản phẩm theo Danh mục")
                .doesNotContain("3217/QĐ-UBND");
    }

    @Test
    void the_annex_has_a_row_for_each_product_and_no_formula() throws IOException {
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(DecisionAnnex.of(content(null, null))))) {
            var row = book.getSheetAt(0).getRow(5);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("'=Cam Xã Đoài");
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(4);
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(5);
        }
    }

    @Test
    void the_same_content_gives_the_same_bytes() {
        var content = content("3217/QĐ-UBND", LocalDate.of(2026, 11, 3));
        assertThat(DecisionTexts.decision(content)).isEqualTo(DecisionTexts.decision(content));
        assertThat(DecisionAnnex.of(content)).isEqualTo(DecisionAnnex.of(content));
    }

    private static String words(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static DecisionContent content(@Nullable String number, @Nullable LocalDate signedOn) {
        return new DecisionContent(
                "UBND tỉnh Nghệ An",
                "Nghệ An",
                "công nhận sản phẩm OCOP",
                "Công nhận 1 sản phẩm",
                List.of("Căn cứ Quyết định số 26/2026/QĐ-TTg"),
                number,
                signedOn,
                signedOn,
                signedOn == null ? null : "Nguyễn Văn A",
                "Phó Chủ tịch",
                List.of(
                        new DecisionContent.Line(
                                "=Cam Xã Đoài",
                                "Hợp tác xã Xã Đoài",
                                "Xã Nghi Lộc",
                                4,
                                "Công nhận mới",
                                null)));
    }
}
