package vn.ocop.evaluation.certificate.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.evaluation.certificate.calendar.Lives.RULES;
import static vn.ocop.evaluation.certificate.calendar.Lives.day;
import static vn.ocop.evaluation.certificate.calendar.Lives.issuedOn;
import static vn.ocop.evaluation.certificate.calendar.Lives.known;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    @ParameterizedTest(name = "{0} runs to {1}")
    @CsvSource({
        "2023-10-10, 2026-10-10",
        "2023-07-10, 2026-07-10",
        "2026-08-05, 2029-08-05",
        // the month has no such day
        "2024-02-29, 2027-02-28",
        "2023-02-28, 2026-02-28",
        "2025-02-28, 2028-02-28",
        // the same day exists
        "2023-01-31, 2026-01-31",
        "2023-12-31, 2026-12-31",
    })
    void a_certificate_runs_to_the_same_day_36_months_later(String first, String last) {
        assertThat(RULES.lastDay(day(first))).isEqualTo(last);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2023-10-09, NOT_YET_IN_FORCE",
        "2023-10-10, IN_FORCE",
        "2026-10-10, IN_FORCE",
        "2026-10-11, EXPIRED",
        "2040-01-01, EXPIRED",
    })
    void a_certificate_of_10_10_2023_without_dossier_expires_after_its_last_day(
            String on, Validity validity) {
        assertThat(issuedOn("2023-10-10").on(day(on)).validity()).isEqualTo(validity);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-12-31, IN_FORCE", "2027-01-01, EXPIRED"})
    void a_printed_end_wins_over_the_computed_one(String on, Validity validity) {
        var life = known(DaySpan.exactly(day("2023-10-10")), "2026-12-31", List.of());
        assertThat(life.on(day(on)).validity()).isEqualTo(validity);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2025-03-01, IN_FORCE", "2025-03-02, REVOKED", "2030-01-01, REVOKED"})
    void a_revoked_certificate_stays_revoked_after_its_end(String on, Validity validity) {
        var life = Lives.revoked(issuedOn("2023-10-10"), "2025-03-02");
        assertThat(life.on(day(on)).validity()).isEqualTo(validity);
    }

    @Test
    void a_certificate_out_of_force_has_no_renewal_phase() {
        var life = issuedOn("2023-10-10", Lives.receivedOn("2026-06-01"));
        assertThat(life.on(day("2026-10-10")).renewalPhase()).isEqualTo(RenewalPhase.FILED);
        assertThat(life.on(day("2026-10-11")))
                .isEqualTo(new Standing(Validity.EXPIRED, RenewalPhase.NONE));
    }
}
