package vn.ocop.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final WorkingDays DAYS = WorkingDays.load();

    @ParameterizedTest
    @CsvSource({
        "2026-05-22, true", // a Friday
        "2026-05-23, false", // a Saturday
        "2026-05-24, false", // a Sunday
        "2026-02-13, true",
        "2026-02-16, false", // Tết, first day off
        "2026-02-20, false", // Tết, last day off
        "2026-02-23, true",
        "2026-04-27, false", // in lieu of Hùng Kings' Day on a Sunday
        "2026-01-02, false", // swapped
        "2026-01-10, true", // the Saturday worked in exchange
        "2026-08-22, true",
        "2026-08-31, false",
        "2026-11-24, false", // Culture Day, since 2026
        "2025-11-24, true",
        "2024-04-29, false",
        "2024-05-04, true",
        "2023-05-03, false", // in lieu of 30 April on a Sunday
        "2021-09-03, false", // the second day of National Day, since 2021
        "2020-09-03, true",
        "2019-01-05, true" // worked in exchange for 31 December 2018
    })
    void offices_work_on_weekdays_that_are_no_holiday_and_on_swapped_saturdays(
            LocalDate day, boolean working) {
        assertThat(DAYS.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-22, 1, 2026-05-25",
        "2026-05-22, 0, 2026-05-22",
        "2026-05-23, 0, 2026-05-25",
        "2026-05-23, 1, 2026-05-25",
        "2026-05-22, 15, 2026-06-12",
        "2026-02-13, 15, 2026-03-13", // through Tết
        "2025-12-26, 15, 2026-01-19" // two days off at New Year, a Saturday worked
    })
    void a_term_ends_on_a_working_day_and_does_not_count_its_first(
            LocalDate from, int days, LocalDate end) {
        assertThat(DAYS.plus(from, days)).isEqualTo(end);
    }

    @Test
    void between_counts_what_plus_adds() {
        for (var from = LocalDate.of(2025, 12, 1);
                from.isBefore(LocalDate.of(2026, 6, 1));
                from = from.plusDays(1)) {
            assertThat(DAYS.between(from, DAYS.plus(from, 15))).as("%s", from).isEqualTo(15);
        }
    }

    @Test
    void between_is_nothing_backwards_and_on_the_same_day() {
        var day = LocalDate.of(2026, 5, 22);

        assertThat(DAYS.between(day, day)).isZero();
        assertThat(DAYS.between(day, day.minusDays(7))).isZero();
    }

    @Test
    void a_negative_term_is_refused() {
        var day = LocalDate.of(2026, 5, 22);

        assertThatThrownBy(() -> DAYS.plus(day, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_deadline_says_how_well_the_holidays_are_known() {
        assertThat(DAYS.deadline(LocalDate.of(2026, 5, 22), 15))
                .isEqualTo(new Deadline(LocalDate.of(2026, 6, 12), HolidayKnowledge.ANNOUNCED));
        assertThat(DAYS.deadline(LocalDate.of(2026, 12, 28), 15).knowledge())
                .isEqualTo(HolidayKnowledge.BY_LAW);
        assertThat(DAYS.deadline(LocalDate.of(2027, 12, 28), 15).knowledge())
                .isEqualTo(HolidayKnowledge.UNKNOWN);
        assertThat(DAYS.deadline(LocalDate.of(2018, 12, 28), 15).knowledge())
                .isEqualTo(HolidayKnowledge.UNKNOWN);
    }

    @Test
    void a_year_outside_the_file_knows_the_fixed_days_and_their_days_in_lieu_only() {
        assertThat(DAYS.knowledge(2033)).isEqualTo(HolidayKnowledge.UNKNOWN);
        assertThat(DAYS.source(2033)).isEmpty();
        assertThat(DAYS.holidays(2033))
                .extracting(Holiday::day)
                .containsExactly(
                        LocalDate.of(2033, 1, 1), // a Saturday
                        LocalDate.of(2033, 1, 3),
                        LocalDate.of(2033, 4, 30), // a Saturday
                        LocalDate.of(2033, 5, 1), // a Sunday
                        LocalDate.of(2033, 5, 2),
                        LocalDate.of(2033, 5, 3),
                        LocalDate.of(2033, 9, 2),
                        LocalDate.of(2033, 11, 24));
        assertThat(DAYS.isWorkingDay(LocalDate.of(2033, 5, 3))).isFalse();
        assertThat(DAYS.isWorkingDay(LocalDate.of(2033, 5, 4))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 12",
        "2020, 12",
        "2021, 12",
        "2022, 12",
        "2023, 12",
        "2024, 12",
        "2025, 12",
        "2026, 12"
    })
    void the_file_holds_every_occasion_of_an_announced_year(int year, int leastDays) {
        assertThat(DAYS.knowledge(year)).isEqualTo(HolidayKnowledge.ANNOUNCED);
        assertThat(DAYS.source(year)).isNotEmpty();
        assertThat(DAYS.holidays(year))
                .hasSizeGreaterThanOrEqualTo(leastDays)
                .filteredOn(holiday -> holiday.kind() == Holiday.Kind.HOLIDAY)
                .filteredOn(holiday -> holiday.occasion() == Occasion.TET)
                .hasSize(5);
    }

    @Test
    void every_holiday_on_a_weekend_of_an_announced_year_is_made_up() {
        for (var year = 2019; year <= 2026; year++) {
            var holidays = DAYS.holidays(year);
            var lost =
                    holidays.stream()
                            .filter(holiday -> holiday.kind() == Holiday.Kind.HOLIDAY)
                            .filter(holiday -> holiday.day().getDayOfWeek().getValue() > 5)
                            .map(Holiday::day);
            var madeUp =
                    holidays.stream()
                            .filter(holiday -> holiday.kind() == Holiday.Kind.IN_LIEU)
                            .map(Holiday::counterpart);

            assertThat(madeUp).containsExactlyInAnyOrderElementsOf(lost.toList());
        }
    }

    @Test
    void every_swap_has_both_its_days() {
        for (var year = 2019; year <= 2026; year++) {
            for (var holiday : DAYS.holidays(year)) {
                if (holiday.kind() == Holiday.Kind.SWAPPED_OFF) {
                    assertThat(DAYS.isWorkingDay(holiday.day())).isFalse();
                    assertThat(DAYS.isWorkingDay(holiday.counterpart())).isTrue();
                }
            }
        }
    }
}
