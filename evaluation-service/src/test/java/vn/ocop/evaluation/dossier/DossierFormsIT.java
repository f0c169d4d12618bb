package vn.ocop.evaluation.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.road.Person;
import vn.ocop.evaluation.road.Road;
import vn.ocop.platform.testing.PdfA;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

/** Forms 01, 02 and 03 on paper. */
@ServiceTest
class DossierFormsIT {

    private static final Person AUDITOR = Person.of("kiem.toan", "auditor", Road.PROVINCE);

    @Inject TestClock clock;

    @BeforeEach
    void a_day_on_which_dossiers_are_filed() {
        clock.set("2026-09-14T03:00:00Z");
    }

    @Test
    void the_three_forms_of_a_dossier_are_printed_in_vietnamese() throws IOException {
        var road = Road.begin().requested();
        assertThat(text(road.province, road, "01"))
                .contains("Mẫu số 01", "Cam Xã Đoài", "Nguyễn Thị Hoa", "Xóm 5, xã Nghi Lộc");
        assertThat(text(road.province, road, "02"))
                .contains("Mẫu số 02", "Năng lực, quy mô nhỏ", "Tổng điểm");
        assertThat(text(road.province, road, "03"))
                .contains("Mẫu số 03", "112/UBND-KT", "Đúng như hồ sơ", "Lao động địa phương");
    }

    @Test
    void who_does_not_handle_the_dossier_gets_form_01_without_its_representative()
            throws IOException {
        var road = Road.begin().submitted();
        assertThat(text(AUDITOR, road, "01"))
                .contains("Phần này chỉ in cho người xử lý hồ sơ")
                .doesNotContain("Nguyễn Thị Hoa");
    }

    @Test
    void a_draft_says_so_and_a_form_that_is_not_there_is_not_found() throws IOException {
        var road = Road.begin().opened();
        assertThat(text(road.producer, road, "01")).contains("Bản dự thảo, hồ sơ chưa nộp");
        assertThat(road.producer.get(road.dossier + "/forms/03").statusCode()).isEqualTo(404);
    }

    @Test
    void outside_the_area_there_is_no_form() {
        var road = Road.begin().opened();
        var stranger = Person.of("la.mat", "evaluation-officer", "VN-2T:01");
        assertThat(stranger.get(road.dossier + "/forms/01").statusCode()).isEqualTo(404);
    }

    private static String text(Person reader, Road road, String form) throws IOException {
        var answer = reader.get(road.dossier + "/forms/" + form);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/pdf");
        // For the eye: what a test reads back says nothing about the look.
        Files.write(Path.of("target", "form-" + form + ".pdf"), answer.asByteArray());
        assertThat(PdfA.faults(answer.asByteArray())).isEmpty();
        try (var document = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
