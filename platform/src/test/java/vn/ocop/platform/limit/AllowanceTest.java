package vn.ocop.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private final TestTime time = new TestTime();
    private final Allowance allowance = new Allowance(3, Duration.ofSeconds(30), 100, time);

    /** Stands still until it is moved. */
    private static final class TestTime implements TimeMeter {
        private long nanos;

        void pass(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    @Test
    void the_request_beyond_the_allowance_is_told_how_long_to_wait() {
        for (var i = 0; i < 3; i++) {
            assertThat(allowance.take("192.0.2.1")).isZero();
        }

        assertThat(allowance.take("192.0.2.1")).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void another_address_has_its_own() {
        for (var i = 0; i < 4; i++) {
            allowance.take("192.0.2.1");
        }

        assertThat(allowance.take("192.0.2.2")).isZero();
    }

    @Test
    void whoever_waits_as_told_may_ask_again_once() {
        for (var i = 0; i < 4; i++) {
            allowance.take("192.0.2.1");
        }
        time.pass(Duration.ofSeconds(10));

        assertThat(allowance.take("192.0.2.1")).isZero();
        assertThat(allowance.take("192.0.2.1")).isPositive();
    }
}
