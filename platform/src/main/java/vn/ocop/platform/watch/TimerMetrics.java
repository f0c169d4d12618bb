package vn.ocop.platform.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.SuccessfulExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long ago each timer last did its work, counted from the start of the service until it did it
 * once. A timer that hangs shows as well as one that fails.
 */
@ApplicationScoped
class TimerMetrics {

    private static final double NANOS = Duration.ofSeconds(1).toNanos();

    private final Map<String, Long> lastSuccess = new ConcurrentHashMap<>();
    private final MeterRegistry meters;
    private final Scheduler scheduler;
    private final TimerFailures failures;

    TimerMetrics(MeterRegistry meters, Scheduler scheduler, TimerFailures failures) {
        this.meters = meters;
        this.scheduler = scheduler;
        this.failures = failures;
    }

    void register(@Observes StartupEvent event) {
        scheduler.getScheduledJobs().forEach(job -> register(job.getId()));
    }

    private void register(String timer) {
        lastSuccess.put(timer, System.nanoTime());
        Gauge.builder("ocop.timer.last.success.age", this, metrics -> metrics.age(timer))
                .description("Time since the timer last did its work")
                .baseUnit("seconds")
                .tag("timer", timer)
                .register(meters);
        counter(timer);
    }

    void succeeded(@Observes SuccessfulExecution execution) {
        lastSuccess.put(execution.getExecution().getTrigger().getId(), System.nanoTime());
    }

    void failed(@Observes FailedExecution execution) {
        var timer = execution.getExecution().getTrigger().getId();
        counter(timer).increment();
        failures.tell(timer, execution.getException());
    }

    private Counter counter(String timer) {
        return Counter.builder("ocop.timer.failures")
                .description("Runs of a timer that failed")
                .tag("timer", timer)
                .register(meters);
    }

    private double age(String timer) {
        return (System.nanoTime() - lastSuccess.getOrDefault(timer, System.nanoTime())) / NANOS;
    }
}
