package vn.ocop.evaluation.certificate.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.evaluation.certificate.calendar.Lives.day;
import static vn.ocop.evaluation.certificate.calendar.Lives.issuedOn;
import static vn.ocop.evaluation.certificate.calendar.Lives.known;
import static vn.ocop.evaluation.certificate.calendar.Lives.replaced;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacementTest {

    private static Tenure recorded(int order, DaySpan firstDay) {
        return new Tenure(new UUID(0, order), firstDay);
    }

    private static DaySpan on(String day) {
        return DaySpan.exactly(day(day));
    }

    private static DaySpan in(String year) {
        return new PartialDate(year, Precision.YEAR).possibleDays();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2023-11-13, IN_FORCE",
        "2023-11-14, REPLACED",
        "2024-12-30, REPLACED",
    })
    void a_later_certificate_cuts_the_earlier_one(String on, Validity validity) {
        var held = recorded(2, on("2021-12-29"));
        var next = recorded(1, on("2023-11-14"));
        var replacement = Replacement.of(held, List.of(held, next));
        assertThat(replacement).isEqualTo(new Replacement(on("2023-11-14"), next.id()));
        assertThat(replaced(issuedOn("2021-12-29"), replacement).on(day(on)).validity())
                .isEqualTo(validity);
    }

    @Test
    void an_earlier_certificate_cuts_nothing() {
        var held = recorded(1, on("2023-11-14"));
        assertThat(Replacement.of(held, List.of(recorded(2, on("2021-12-29")), held))).isNull();
    }

    @Test
    void a_certificate_that_begins_the_day_after_the_end_lets_the_earlier_one_expire() {
        var replacement = new Replacement(on("2026-10-11"), new UUID(0, 2));
        assertThat(replaced(issuedOn("2023-10-10"), replacement).on(day("2026-10-11")).validity())
                .isEqualTo(Validity.EXPIRED);
    }

    @Test
    void a_certificate_that_begins_on_the_last_day_replaces() {
        var replacement = new Replacement(on("2026-10-10"), new UUID(0, 2));
        var life = replaced(issuedOn("2023-10-10"), replacement);
        assertThat(life.on(day("2026-10-09")).validity()).isEqualTo(Validity.IN_FORCE);
        assertThat(life.on(day("2026-10-10")).validity()).isEqualTo(Validity.REPLACED);
    }

    @Test
    void of_two_that_begin_on_one_day_the_later_recorded_one_holds() {
        var first = recorded(1, on("2025-05-05"));
        var second = recorded(2, on("2025-05-05"));
        var both = List.of(first, second);
        assertThat(Replacement.of(first, both))
                .isEqualTo(new Replacement(on("2025-05-05"), second.id()));
        assertThat(Replacement.of(second, both)).isNull();
    }

    @Test
    void the_first_of_several_later_certificates_takes_over() {
        var held = recorded(1, on("2020-01-01"));
        var next = recorded(3, on("2021-01-01"));
        var last = recorded(2, on("2022-01-01"));
        assertThat(Replacement.of(held, List.of(last, next, held)))
                .isEqualTo(new Replacement(on("2021-01-01"), next.id()));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2022-12-31, IN_FORCE",
        "2023-01-01, UNKNOWN",
        "2023-12-30, UNKNOWN",
        "2023-12-31, REPLACED",
    })
    void a_later_certificate_known_to_the_year_leaves_that_year_open(String on, Validity validity) {
        var held = recorded(1, on("2021-12-29"));
        var replacement = Replacement.of(held, List.of(held, recorded(2, in("2023"))));
        assertThat(replaced(issuedOn("2021-12-29"), replacement).on(day(on)).validity())
                .isEqualTo(validity);
    }

    @Test
    void where_the_order_is_unknown_neither_is_told_to_be_in_force() {
        var one = recorded(1, in("2021"));
        var other = recorded(2, in("2021"));
        var life =
                replaced(known(in("2021"), null, List.of()), Replacement.of(one, List.of(other)));
        assertThat(life.on(day("2022-06-01")).validity()).isEqualTo(Validity.UNKNOWN);
        assertThat(life.on(day("2025-01-01")).validity()).isEqualTo(Validity.EXPIRED);
    }

    @Test
    void an_undated_certificate_cuts_no_dated_one_but_gives_way_to_a_later_one() {
        var undated = recorded(1, new DaySpan(LocalDate.MIN, day("2026-11-22")));
        var issued = recorded(2, on("2026-11-22"));
        assertThat(Replacement.of(issued, List.of(undated))).isNull();
        assertThat(Replacement.of(undated, List.of(issued)))
                .isEqualTo(new Replacement(on("2026-11-22"), issued.id()));
    }

    @Test
    void of_two_undated_ones_neither_is_told_to_be_in_force() {
        var span = new DaySpan(LocalDate.MIN, day("2026-11-22"));
        var replacement = Replacement.of(recorded(1, span), List.of(recorded(2, span)));
        var life = replaced(known(span, "2029-01-01", List.of()), replacement);
        assertThat(life.on(day("2027-01-01")).validity()).isEqualTo(Validity.UNKNOWN);
    }
}
