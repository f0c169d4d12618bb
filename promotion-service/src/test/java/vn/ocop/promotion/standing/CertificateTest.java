package vn.ocop.promotion.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTest {
    private static final Certificate THREE_YEARS =
            Certificates.inForce("a", "2023-11-21", "2026-11-21");

    @ParameterizedTest
    @CsvSource({
        "2023-11-20, NOT_YET_IN_FORCE",
        "2023-11-21, IN_FORCE",
        "2026-11-21, IN_FORCE",
        "2026-11-22, EXPIRED"
    })
    void the_timeline_says_what_holds_on_a_day(LocalDate day, String validity) {
        assertThat(THREE_YEARS.validityOn(day)).isEqualTo(validity);
        assertThat(THREE_YEARS.inForceOn(day).isPresent()).isEqualTo(validity.equals("IN_FORCE"));
    }

    @Test
    void the_last_day_in_force_is_the_one_before_the_end() {
        assertThat(THREE_YEARS.lastDayInForceBefore(LocalDate.parse("2026-11-22")))
                .contains(LocalDate.parse("2026-11-21"));
        assertThat(THREE_YEARS.lastDayInForceBefore(LocalDate.parse("2026-11-21"))).isEmpty();
    }

    @Test
    void the_first_day_in_force_lies_ahead_until_it_has_come() {
        assertThat(THREE_YEARS.firstDayInForceAfter(LocalDate.parse("2023-11-20")))
                .contains(LocalDate.parse("2023-11-21"));
        assertThat(THREE_YEARS.firstDayInForceAfter(LocalDate.parse("2023-11-21"))).isEmpty();
    }

    @Test
    void a_certificate_without_timeline_is_of_unknown_validity() {
        var silent = new Certificate(THREE_YEARS.id(), "b", null, null, Period.of(List.of()));
        assertThat(silent.validityOn(LocalDate.parse("2026-01-01"))).isEqualTo("UNKNOWN");
    }
}
