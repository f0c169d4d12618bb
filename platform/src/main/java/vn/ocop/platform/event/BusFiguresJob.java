package vn.ocop.platform.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;

/**
 * Looks how much waits in the outbox and among the dead letters. In its own time: with the database
 * away a look takes seconds, and whoever reads the figures must not wait for it.
 */
@ApplicationScoped
class BusFiguresJob {

    private static final String WAITING =
            """
            select (select count(*) from outbox where published_at is null),
                   (select occurred_at from outbox where published_at is null order by position limit 1),
                   (select count(*) from dead_letter where status = 'WAITING')""";
    private final MeterRegistry meters;
    private final DataSource database;
    private final Clock clock;
    private volatile Figures figures = Figures.UNKNOWN;

    private record Figures(Backlog events, double letters) {
        static final Figures UNKNOWN = new Figures(Backlog.UNKNOWN, Double.NaN);
    }

    BusFiguresJob(MeterRegistry meters, DataSource database, Clock clock) {
        this.meters = meters;
        this.database = database;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder(
                        "ocop.outbox.age",
                        this,
                        job -> job.figures.events().ageAt(job.clock.instant()))
                .description("Age of the oldest event that waits in the outbox")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("ocop.outbox.waiting", this, job -> job.figures.events().count())
                .description("Events that wait in the outbox")
                .register(meters);
        Gauge.builder("ocop.dead.letters.waiting", this, job -> job.figures.letters())
                .description("Dead letters that wait for an administrator")
                .register(meters);
    }

    @Scheduled(
            every = "1s",
            identity = "bus-figures",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(WAITING)) {
            row.next();
            figures = new Figures(Backlog.of(row.getLong(1), row.getTimestamp(2)), row.getLong(3));
        } catch (SQLException _) {
            figures = Figures.UNKNOWN;
        }
    }
}
