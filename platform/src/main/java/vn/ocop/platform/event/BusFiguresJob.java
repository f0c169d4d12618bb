package vn.ocop.platform.event;

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
    private static final double MILLIS = 1000.0;

    private final MeterRegistry meters;
    private final DataSource database;
    private final Clock clock;
    private volatile Figures figures = Figures.UNKNOWN;

    /** Unknown counts are no numbers, which no rule takes for none. */
    private record Figures(double events, @Nullable Instant oldest, double letters) {
        static final Figures UNKNOWN = new Figures(Double.NaN, null, Double.NaN);

        double ageAt(Instant now) {
            if (oldest == null) {
                return events;
            }
            return Math.max(0, Duration.between(oldest, now).toMillis() / MILLIS);
        }
    }

    BusFiguresJob(MeterRegistry meters, DataSource database, Clock clock) {
        this.meters = meters;
        this.database = database;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("ocop.outbox.age", this, job -> job.figures.ageAt(job.clock.instant()))
                .description("Age of the oldest event that waits in the outbox")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("ocop.outbox.waiting", this, job -> job.figures.events())
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
            var oldest = row.getTimestamp(2);
            figures =
                    new Figures(
                            row.getLong(1),
                            oldest == null ? null : oldest.toInstant(),
                            row.getLong(3));
        } catch (SQLException _) {
            figures = Figures.UNKNOWN;
        }
    }
}
