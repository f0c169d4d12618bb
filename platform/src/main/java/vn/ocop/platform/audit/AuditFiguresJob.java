package vn.ocop.platform.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Looks how many entries wait for their seal, and how long the oldest has waited. */
@ApplicationScoped
class AuditFiguresJob {

    private static final String WAITING =
            "select count(*), min(e.at) from audit_unsealed u join audit_entry e on e.id = u.entry_id";
    private static final double MILLIS = 1000.0;

    private final MeterRegistry meters;
    private final DataSource database;
    private final Clock clock;
    private volatile Figures figures = Figures.UNKNOWN;

    /** An unknown count is no number, which no rule takes for none. */
    private record Figures(double entries, @Nullable Instant oldest) {
        static final Figures UNKNOWN = new Figures(Double.NaN, null);

        double ageAt(Instant now) {
            if (oldest == null) {
                return entries;
            }
            return Math.max(0, Duration.between(oldest, now).toMillis() / MILLIS);
        }
    }

    AuditFiguresJob(MeterRegistry meters, DataSource database, Clock clock) {
        this.meters = meters;
        this.database = database;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("ocop.audit.unsealed", this, job -> job.figures.entries())
                .description("Audit entries that wait for their seal")
                .register(meters);
        Gauge.builder(
                        "ocop.audit.unsealed.age",
                        this,
                        job -> job.figures.ageAt(job.clock.instant()))
                .description("Age of the oldest audit entry that waits for its seal")
                .baseUnit("seconds")
                .register(meters);
    }

    @Scheduled(
            every = "1s",
            identity = "audit-figures",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(WAITING)) {
            row.next();
            var oldest = row.getTimestamp(2);
            figures = new Figures(row.getLong(1), oldest == null ? null : oldest.toInstant());
        } catch (SQLException _) {
            figures = Figures.UNKNOWN;
        }
    }
}
