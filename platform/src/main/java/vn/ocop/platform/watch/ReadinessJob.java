package vn.ocop.platform.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Makes readiness a figure, so that a rule can tell a service that lives but cannot serve.
 *
 * <p>It looks in its own time: a check may take seconds when the database is away, and a scrape
 * must not wait for it.
 */
@ApplicationScoped
class ReadinessJob {

    private final SmallRyeHealthReporter health;
    private final MeterRegistry meters;
    private volatile boolean ready;

    ReadinessJob(SmallRyeHealthReporter health, MeterRegistry meters) {
        this.health = health;
        this.meters = meters;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("ocop.ready", this, job -> job.ready ? 1 : 0)
                .description("Whether the service can serve requests: 1 yes, 0 no")
                .register(meters);
    }

    @Scheduled(
            every = "2s",
            identity = "readiness",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        ready = !health.getReadiness().isDown();
    }
}
