package vn.ocop.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void a_stretch_ends_where_the_next_one_begins_and_the_last_one_stays_open() {
        var start = LocalDate.of(2023, 7, 10);
        var timeline =
                new Timeline(
                        List.of(
                                new Timeline.Entry(null, "NOT_YET_IN_FORCE", "NONE"),
                                new Timeline.Entry(start, "IN_FORCE", "NONE"),
                                new Timeline.Entry(LocalDate.of(2026, 7, 11), "EXPIRED", "NONE")));

        assertThat(timeline.spans())
                .containsExactly(
                        new Span(null, start, "NOT_YET_IN_FORCE", "NONE"),
                        new Span(start, LocalDate.of(2026, 7, 11), "IN_FORCE", "NONE"),
                        new Span(LocalDate.of(2026, 7, 11), null, "EXPIRED", "NONE"));
    }

    @Test
    void a_date_known_to_the_year_may_be_any_of_its_days() {
        var year = new PossibleDays("2021", "YEAR");

        assertThat(year.first()).isEqualTo("2021-01-01");
        assertThat(year.last()).isEqualTo("2021-12-31");
        assertThat(new PossibleDays("2024-02", "MONTH").last()).isEqualTo("2024-02-29");
        assertThat(new PossibleDays("2021-12-29", "DAY").first()).isEqualTo("2021-12-29");
    }
}
