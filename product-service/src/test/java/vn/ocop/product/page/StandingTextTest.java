package vn.ocop.product.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ocop.product.standing.CertificateSummary;

class StandingTextTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 15);
    private static final LocalDate LAST = LocalDate.of(2029, 10, 15);

    private static CertificateSummary certificate(
            String validity, String phase, @Nullable Integer stars) {
        return new CertificateSummary(
                UUID.randomUUID(),
                "3hv8k2zq6r",
                "12/GCN",
                stars,
                validity,
                phase,
                "4321/QĐ-UBND",
                null,
                FIRST,
                LAST,
                validity.equals("REVOKED") ? LocalDate.of(2027, 1, 5) : null,
                null,
                2026,
                "26-2026",
                "NEW",
                List.of(),
                false);
    }

    @Test
    void a_certificate_in_force_shows_its_stars_and_term() {
        var text = StandingText.of(certificate("IN_FORCE", "NONE", 4));
        assertThat(text.verdict()).isEqualTo("Sản phẩm OCOP 4 sao");
        assertThat(text.starSigns()).isEqualTo("★★★★");
        assertThat(text.explanation())
                .isEqualTo(
                        "Giấy chứng nhận có hiệu lực từ ngày 15/10/2026 đến hết ngày 15/10/2029.");
        assertThat(text.tone()).isEqualTo("good");
    }

    @Test
    void an_extension_names_its_basis() {
        assertThat(StandingText.of(certificate("IN_FORCE", "EXTENDED", 4)).explanation())
                .contains("15/10/2029", "khoản 3 Điều 12");
    }

    @Test
    void an_expired_one_says_so_and_shows_no_star() {
        var text = StandingText.of(certificate("EXPIRED", "NONE", 4));
        assertThat(text.verdict()).isEqualTo("Giấy chứng nhận hạng 4 sao đã hết hiệu lực");
        assertThat(text.shownStars()).isFalse();
        assertThat(text.tone()).isEqualTo("bad");
    }

    @Test
    void a_revoked_one_names_the_day() {
        assertThat(StandingText.of(certificate("REVOKED", "NONE", 3)).explanation())
                .contains("05/01/2027");
    }

    @Test
    void an_unknown_one_promises_nothing() {
        var text = StandingText.of(certificate("UNKNOWN", "NONE", null));
        assertThat(text.verdict())
                .isEqualTo("Chưa xác định được giấy chứng nhận còn hiệu lực hay không");
        assertThat(text.tone()).isEqualTo("open");
    }

    @Test
    void stars_that_the_source_does_not_give_are_not_made_up() {
        var text = StandingText.of(certificate("IN_FORCE", "NONE", null));
        assertThat(text.verdict()).isEqualTo("Sản phẩm OCOP, tài liệu không ghi hạng sao");
        assertThat(text.shownStars()).isFalse();
    }

    @Test
    void a_line_names_number_stars_and_standing() {
        var line = CertificateLine.of(certificate("EXPIRED", "NONE", 4));
        assertThat(line.title()).isEqualTo("Giấy chứng nhận số 12/GCN, hạng 4 sao");
        assertThat(line.standing()).isEqualTo("đã hết hiệu lực, ngày cuối 15/10/2029");
    }
}
