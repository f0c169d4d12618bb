package vn.ocop.evaluation.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.evaluation.certificate.calendar.RenewalPhase;
import vn.ocop.platform.problem.Refusal;

class RenewalSpanTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2027-01-01",
        "2026-12-31, 2027-01-01",
        "2027-01-01, 2027-04-01",
        "2028-02-29, 2028-04-01"
    })
    void without_days_the_quarter_is_looked_at_with_the_day_on_which_its_last_are_gone(
            LocalDate today, LocalDate until) {
        assertThat(RenewalSpan.quarter(new RenewalFilter(), today))
                .isEqualTo(new RenewalSpan(today, today, until));
    }

    @Test
    void days_that_are_given_are_kept_and_must_not_end_before_they_begin() {
        var filter = new RenewalFilter();
        filter.asOf = LocalDate.of(2026, 3, 1);
        filter.from = LocalDate.of(2026, 5, 1);
        assertThat(RenewalSpan.year(filter, LocalDate.of(2026, 11, 22)))
                .isEqualTo(new RenewalSpan(filter.asOf, filter.from, LocalDate.of(2027, 5, 1)));
        filter.until = LocalDate.of(2026, 4, 30);
        assertThatThrownBy(() -> RenewalSpan.quarter(filter, LocalDate.of(2026, 11, 22)))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, true, WAIT_FOR_WINDOW",
        "WINDOW_OPEN, true, FILE_DOSSIER",
        "WINDOW_MISSED, true, WINDOW_IS_OVER",
        "FILED, true, DECIDE_IN_TIME",
        "EXTENDED, true, DECIDE_IN_TIME",
        "NONE, false, NOTHING"
    })
    void what_keeps_the_star_follows_from_the_phase(
            RenewalPhase phase, boolean inForce, Unless unless) {
        assertThat(Unless.of(phase, inForce)).isEqualTo(unless);
    }
}
