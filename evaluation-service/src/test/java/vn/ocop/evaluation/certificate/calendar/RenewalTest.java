package vn.ocop.evaluation.certificate.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.evaluation.certificate.calendar.Lives.day;
import static vn.ocop.evaluation.certificate.calendar.Lives.issuedOn;
import static vn.ocop.evaluation.certificate.calendar.Lives.receivedOn;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalTest {

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2028-08-13, NONE",
        "2028-08-14, WINDOW_OPEN", // 180 days before 10/02/2029
        "2028-10-13, WINDOW_OPEN", // 120 days before
        "2028-10-14, WINDOW_MISSED",
        "2029-02-10, WINDOW_MISSED",
    })
    void without_dossier_the_window_opens_180_and_closes_120_days_before_the_last_day(
            String on, RenewalPhase phase) {
        assertThat(issuedOn("2026-02-10").on(day(on)))
                .isEqualTo(new Standing(Validity.IN_FORCE, phase));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2028-09-01, WINDOW_OPEN",
        "2028-09-02, FILED",
        "2028-10-20, FILED",
        "2029-02-10, FILED",
    })
    void a_received_dossier_counts_until_the_last_day(String on, RenewalPhase phase) {
        var life = issuedOn("2026-02-10", receivedOn("2028-09-02"));
        assertThat(life.on(day(on)).renewalPhase()).isEqualTo(phase);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2028-09-02, FILED",
        "2028-09-20, FILED",
        "2028-09-21, WINDOW_OPEN",
        "2028-10-14, WINDOW_MISSED",
        "2028-11-01, FILED",
    })
    void a_failed_dossier_leaves_the_window_as_the_date_says_and_another_may_follow(
            String on, RenewalPhase phase) {
        var life =
                issuedOn(
                        "2026-02-10",
                        receivedOn("2028-09-02", "2028-09-20"),
                        receivedOn("2028-11-01"));
        assertThat(life.on(day(on)).renewalPhase()).isEqualTo(phase);
    }

    @ParameterizedTest(name = "on {0}: {1} {2}")
    @CsvSource({
        "2026-03-12, IN_FORCE, WINDOW_OPEN",
        "2026-06-19, IN_FORCE, WINDOW_MISSED",
        "2026-06-20, IN_FORCE, FILED",
        "2026-07-10, IN_FORCE, FILED",
        "2026-07-11, IN_FORCE, EXTENDED",
        "2027-01-06, IN_FORCE, EXTENDED", // 180 days after 10/07/2026
        "2027-01-07, EXPIRED, NONE",
    })
    void article_12_3_extends_a_certificate_of_10_07_2023_with_a_dossier_of_20_06_2026(
            String on, Validity validity, RenewalPhase phase) {
        var life = issuedOn("2023-07-10", receivedOn("2026-06-20"));
        assertThat(life.on(day(on))).isEqualTo(new Standing(validity, phase));
        assertThat(life.extendedUntil()).isEqualTo("2027-01-06");
    }

    @ParameterizedTest(name = "on {0}: {1} {2}")
    @CsvSource({
        "2026-09-01, IN_FORCE, EXTENDED",
        "2026-09-02, EXPIRED, NONE",
    })
    void an_extension_ends_with_the_result(String on, Validity validity, RenewalPhase phase) {
        var life = issuedOn("2023-07-10", receivedOn("2026-06-20", "2026-09-01"));
        assertThat(life.on(day(on))).isEqualTo(new Standing(validity, phase));
    }

    @ParameterizedTest(name = "last day {0}, dossier received {1}, closed {2}: until {3}")
    @CsvSource({
        // last filing day 21/05/2026 and 22/05/2026: before the decision was in force, and not
        "2023-09-18, 2026-09-01, , 2027-03-17",
        "2023-09-19, 2026-09-01, , ",
        // in force on the decision's first day, and lapsed on the day before it
        "2023-05-22, 2026-05-22, , 2026-11-18",
        "2023-05-21, 2026-05-20, , ",
        // received on the last day, and a day too late
        "2023-07-10, 2026-07-10, , 2027-01-06",
        "2023-07-10, 2026-07-11, , ",
        // result on the last day: nothing to extend; a day later: one day
        "2023-07-10, 2026-06-20, 2026-07-10, ",
        "2023-07-10, 2026-06-20, 2026-07-11, 2026-07-11",
        // result after the longest extension
        "2023-07-10, 2026-06-20, 2027-02-01, 2027-01-06",
    })
    void article_12_3_extends_only_what_it_speaks_of(
            String first, String received, String closed, String until) {
        var filing = new Filing(day(received), closed == null ? null : day(closed));
        assertThat(issuedOn(first, filing).extendedUntil())
                .isEqualTo(until == null ? null : day(until));
    }
}
