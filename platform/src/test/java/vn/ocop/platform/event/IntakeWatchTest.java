package vn.ocop.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class IntakeWatchTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final IntakeWatch watch = new IntakeWatch(meters);

    @Test
    void a_channel_waits_as_long_as_it_is_at_a_message() {
        watch.begins("product");
        assertThat(waiting()).isPositive();

        watch.ends("product");
        assertThat(waiting()).isZero();
    }

    @Test
    void repeated_tries_are_told_apart_by_their_cause() {
        watch.triesAgain("product", true);
        watch.triesAgain("product", true);
        watch.triesAgain("product", false);

        assertThat(retries("surroundings")).isEqualTo(2);
        assertThat(retries("message")).isEqualTo(1);
    }

    private double waiting() {
        return meters.get("ocop.intake.waiting").tag("channel", "product").gauge().value();
    }

    private double retries(String cause) {
        return meters.get("ocop.intake.retries").tag("cause", cause).counter().count();
    }
}
