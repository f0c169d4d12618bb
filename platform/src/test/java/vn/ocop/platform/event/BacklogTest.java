package vn.ocop.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    @Test
    void it_is_as_old_as_what_has_waited_longest() {
        var backlog = Backlog.of(7, Timestamp.from(NOW.minusMillis(2500)));

        assertThat(backlog.count()).isEqualTo(7);
        assertThat(backlog.ageAt(NOW)).isEqualTo(2.5);
    }

    @Test
    void nothing_that_waits_is_of_no_age() {
        assertThat(Backlog.of(0, null).ageAt(NOW)).isZero();
    }

    @Test
    void a_clock_that_went_back_makes_no_negative_age() {
        assertThat(Backlog.of(1, Timestamp.from(NOW.plusSeconds(3))).ageAt(NOW)).isZero();
    }

    @Test
    void what_is_unknown_is_no_number() {
        assertThat(Backlog.UNKNOWN.count()).isNaN();
        assertThat(Backlog.UNKNOWN.ageAt(NOW)).isNaN();
    }
}
