package vn.ocop.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VietnamTimeTest {

    @Test
    void the_day_changes_at_five_in_the_afternoon_of_universal_time() {
        assertThat(VietnamTime.today(at("2026-05-21T16:59:59Z"))).isEqualTo("2026-05-21");
        assertThat(VietnamTime.today(at("2026-05-21T17:00:00Z"))).isEqualTo("2026-05-22");
    }

    @Test
    void the_next_midnight_is_where_tomorrow_begins() {
        assertThat(VietnamTime.nextMidnight(at("2026-05-21T16:59:59Z")))
                .isEqualTo("2026-05-21T17:00:00Z");
        assertThat(VietnamTime.nextMidnight(at("2026-05-21T17:00:00Z")))
                .isEqualTo("2026-05-22T17:00:00Z");
    }

    @Test
    void a_day_begins_and_lies_where_it_is_read_back() {
        var day = LocalDate.of(2026, 5, 22);

        assertThat(VietnamTime.startOf(day)).isEqualTo("2026-05-21T17:00:00Z");
        assertThat(VietnamTime.dateOf(VietnamTime.startOf(day))).isEqualTo(day);
        assertThat(VietnamTime.dateOf(VietnamTime.startOf(day).minusNanos(1)))
                .isEqualTo(day.minusDays(1));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
