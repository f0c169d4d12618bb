package vn.ocop.platform.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Counts the answers that were given again; there from the start with none. */
@ApplicationScoped
class ReplayMetrics {

    private final MeterRegistry meters;

    ReplayMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void register(@Observes StartupEvent event) {
        replays();
    }

    void count() {
        replays().increment();
    }

    private Counter replays() {
        return Counter.builder("ocop.idempotent.replays")
                .description("Requests that got the answer kept for their Idempotency-Key")
                .register(meters);
    }
}
