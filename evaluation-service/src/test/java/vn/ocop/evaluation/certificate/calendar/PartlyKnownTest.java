package vn.ocop.evaluation.certificate.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.evaluation.certificate.calendar.Lives.day;
import static vn.ocop.evaluation.certificate.calendar.Lives.known;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartlyKnownTest {

    @ParameterizedTest(name = "signed {0}, on {2}: {3}")
    @CsvSource({
        "2023, YEAR, 2022-12-31, NOT_YET_IN_FORCE",
        "2023, YEAR, 2023-01-01, UNKNOWN",
        "2023, YEAR, 2023-12-30, UNKNOWN",
        "2023, YEAR, 2023-12-31, IN_FORCE",
        "2023, YEAR, 2026-01-01, IN_FORCE",
        "2023, YEAR, 2026-01-02, UNKNOWN",
        "2023, YEAR, 2026-12-31, UNKNOWN",
        "2023, YEAR, 2027-01-01, EXPIRED",
        "2024-02, MONTH, 2027-02-01, IN_FORCE",
        "2024-02, MONTH, 2027-02-02, UNKNOWN",
        "2024-02, MONTH, 2027-02-28, UNKNOWN",
        "2024-02, MONTH, 2027-03-01, EXPIRED",
        "2021-12-29, DAY, 2024-12-29, IN_FORCE",
        "2021-12-29, DAY, 2024-12-30, EXPIRED",
    })
    void a_standing_is_told_only_where_every_possible_day_agrees(
            String value, Precision precision, String on, Validity validity) {
        var first = new PartialDate(value, precision).possibleDays();
        assertThat(known(first, null, List.of()).on(day(on)).validity()).isEqualTo(validity);
    }

    @Test
    void without_any_date_nothing_is_told() {
        var life = known(new DaySpan(LocalDate.MIN, day("2026-11-22")), null, List.of());
        assertThat(life.timeline().entries())
                .containsExactly(new Timeline.Entry(null, Standing.of(Validity.UNKNOWN)));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2022-01-01, UNKNOWN",
        "2023-01-10, UNKNOWN",
        "2023-01-11, EXPIRED",
    })
    void a_printed_end_alone_tells_when_it_was_over(String on, Validity validity) {
        var life = known(new DaySpan(LocalDate.MIN, day("2026-11-22")), "2023-01-10", List.of());
        assertThat(life.on(day(on)).validity()).isEqualTo(validity);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-11-21, UNKNOWN", "2026-11-22, IN_FORCE", "2029-11-22, IN_FORCE"})
    void a_recognition_of_this_year_is_in_force_on_the_day_it_is_recorded(
            String on, Validity validity) {
        var first =
                new PartialDate("2026", Precision.YEAR).possibleDays().notAfter(day("2026-11-22"));
        assertThat(known(first, "2029-12-31", List.of()).on(day(on)).validity())
                .isEqualTo(validity);
    }

    @Test
    void an_uncertain_last_day_opens_no_window() {
        var first = new PartialDate("2024", Precision.YEAR).possibleDays();
        assertThat(known(first, null, List.of()).timeline().entries())
                .extracting(entry -> entry.standing().renewalPhase())
                .containsOnly(RenewalPhase.NONE);
    }

    @ParameterizedTest(name = "{0} is no {1}")
    @CsvSource({
        "2021-12, DAY",
        "2021-12-29, MONTH",
        "2021-13, MONTH",
        "2021-02-29, DAY",
        "21, YEAR",
        "'', YEAR",
    })
    void a_value_that_does_not_fit_its_precision_is_refused(String value, Precision precision) {
        assertThatThrownBy(() -> new PartialDate(value, precision))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
