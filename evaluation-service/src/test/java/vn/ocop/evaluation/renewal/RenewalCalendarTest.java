package vn.ocop.evaluation.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.certificate.calendar.RenewalPhase;
import vn.ocop.evaluation.certificate.calendar.Validity;
import vn.ocop.platform.language.Language;

class RenewalCalendarTest {

    private static final UUID ID = UUID.fromString("0198b7d2-6a10-7c3e-9f41-2b6c8d0e4f52");
    private static final Instant TODAY = Instant.parse("2026-11-21T17:00:00Z");

    @Test
    void an_event_of_the_whole_day_names_product_stars_and_what_keeps_them() {
        assertThat(unfolded(file(Language.VI)))
                .contains(
                        "UID:0198b7d2-6a10-7c3e-9f41-2b6c8d0e4f52-LAPSES@ocop.evaluation",
                        "DTSTAMP:20261121T170000Z",
                        "DTSTART;VALUE=DATE:20261231",
                        "SUMMARY:Giấy chứng nhận hết hiệu lực: Mật ong bạc hà\\, loại đặc biệt\\; hộp"
                                + " 500 ml (4 ★)",
                        "DESCRIPTION:Nộp hồ sơ đánh giá lại đến hết ngày 01/09/2026.\\nNgày cuối:"
                                + " 30/12/2026\\nMã giấy: 7kq2m9xw4t",
                        "TRANSP:TRANSPARENT");
        assertThat(unfolded(file(Language.EN)))
                .contains(
                        "SUMMARY:Certificate lapses: Mật ong bạc hà\\, loại đặc biệt\\; hộp 500 ml"
                                + " (4 ★)");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_letter_is_cut() {
        var bytes = file(Language.VI);
        assertThat(new String(bytes, StandardCharsets.UTF_8).split("\r\n"))
                .hasSizeGreaterThan(20)
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\uFFFD"));
    }

    @Test
    void the_same_day_gives_the_same_file() {
        assertThat(file(Language.VI)).isEqualTo(file(Language.VI));
    }

    private static byte[] file(Language language) {
        return new RenewalCalendar(language, TODAY).of(List.of(lapse()));
    }

    private static Renewal lapse() {
        return new Renewal(
                LocalDate.of(2026, 12, 31),
                RenewalChange.LAPSES,
                ID,
                "7kq2m9xw4t",
                ID,
                "Mật ong bạc hà, loại đặc biệt; hộp 500 ml",
                null,
                4,
                "VN-2T:17827",
                Validity.IN_FORCE,
                RenewalPhase.WINDOW_OPEN,
                LocalDate.of(2026, 12, 30),
                LocalDate.of(2026, 7, 3),
                LocalDate.of(2026, 9, 1),
                Unless.FILE_DOSSIER);
    }

    private static List<String> unfolded(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8).replace("\r\n ", "");
        return Arrays.asList(text.split("\r\n"));
    }
}
