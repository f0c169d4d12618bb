package vn.ocop.platform.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import vn.ocop.platform.openapi.Operation;
import vn.ocop.platform.openapi.Operations;

/**
 * Counts the answers of operations that need no token, by status: pages behind QR labels, the
 * catalogue, code lists.
 */
@ApplicationScoped
class PublicAnswers {

    /** Present from the start, because an increase from nothing is none to Prometheus. */
    private static final List<Integer> EXPECTED = List.of(200, 500, 503);

    private final MeterRegistry meters;
    private final Operations operations;

    PublicAnswers(MeterRegistry meters, Operations operations) {
        this.meters = meters;
        this.operations = operations;
    }

    void register(@Observes StartupEvent event) {
        operations.all().stream()
                .filter(operation -> operation.roles() == null)
                .forEach(operation -> EXPECTED.forEach(status -> counter(operation, status)));
    }

    void count(Operation operation, int status) {
        counter(operation, status).increment();
    }

    private Counter counter(Operation operation, int status) {
        return Counter.builder("ocop.public.answers")
                .description("Answers of operations that need no token")
                .tag("operation", operation.id())
                .tag("status", Integer.toString(status))
                .register(meters);
    }
}
