package vn.ocop.platform.problem;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Counts the problems that were answered, by type; every type is there from the start with none.
 */
@ApplicationScoped
class RefusalMetrics {

    private final MeterRegistry meters;
    private final ProblemRegister register;

    RefusalMetrics(MeterRegistry meters, ProblemRegister register) {
        this.meters = meters;
        this.register = register;
    }

    void register(@Observes StartupEvent event) {
        register.all().forEach(this::counter);
    }

    void count(ProblemType type) {
        counter(type).increment();
    }

    private Counter counter(ProblemType type) {
        return Counter.builder("ocop.refusals")
                .description("Requests that ended in a problem")
                .tag("type", type.slug())
                .tag("status", Integer.toString(type.status()))
                .register(meters);
    }
}
