package vn.ocop.platform.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import vn.ocop.platform.event.Backlog;

/** Looks how many entries wait for their seal, and how long the oldest has waited. */
@ApplicationScoped
class AuditFiguresJob {

    private static final String WAITING =
            "select count(*), min(e.at) from audit_unsealed u join audit_entry e on e.id = u.entry_id";
    private final MeterRegistry meters;
    private final DataSource database;
    private final Clock clock;
    private volatile Backlog entries = Backlog.UNKNOWN;

    AuditFiguresJob(MeterRegistry meters, DataSource database, Clock clock) {
        this.meters = meters;
        this.database = database;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("ocop.audit.unsealed", this, job -> job.entries.count())
                .description("Audit entries that wait for their seal")
                .register(meters);
        Gauge.builder(
                        "ocop.audit.unsealed.age",
                        this,
                        job -> job.entries.ageAt(job.clock.instant()))
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
            entries = Backlog.of(row.getLong(1), row.getTimestamp(2));
        } catch (SQLException _) {
            entries = Backlog.UNKNOWN;
        }
    }
}
