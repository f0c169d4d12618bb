package vn.ocop.platform.event;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Counts what happens on the bus: how long events travel, and what died. */
@ApplicationScoped
class BusMetrics {

    /** Among them what a person does not notice, and what the promise allows. */
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        Duration.ofSeconds(15),
        Duration.ofMinutes(1),
        Duration.ofMinutes(10)
    };

    private final MeterRegistry meters;
    private final Clock clock;

    BusMetrics(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
    }

    void arrived(IncomingEvent event) {
        var travelled = Duration.between(event.time(), clock.instant());
        Timer.builder("ocop.event.propagation")
                .description("Time from a change to its effect in this service")
                .tag("topic", event.topic())
                .serviceLevelObjectives(BOUNDS)
                .register(meters)
                .record(travelled.isNegative() ? Duration.ZERO : travelled);
    }

    void died(String channel, DeadLetterReason reason) {
        Counter.builder("ocop.dead.letters")
                .description("Messages that failed for themselves")
                .tag("channel", channel)
                .tag("reason", reason.code().name())
                .register(meters)
                .increment();
    }
}
