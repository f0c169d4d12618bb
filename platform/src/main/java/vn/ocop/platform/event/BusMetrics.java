package vn.ocop.platform.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/** The figures by which the bus is watched: what died, what waits, how long events travel. */
@ApplicationScoped
class BusMetrics {

    private static final String OLDEST =
            "select occurred_at from outbox where published_at is null order by position limit 1";
    private static final String DEAD = "select count(*) from dead_letter where status = 'WAITING'";

    private final MeterRegistry meters;
    private final DataSource database;
    private final Clock clock;

    BusMetrics(MeterRegistry meters, DataSource database, Clock clock) {
        this.meters = meters;
        this.database = database;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("ocop.outbox.age", this, BusMetrics::outboxAge)
                .description("Age of the oldest event that waits in the outbox")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("ocop.dead.letters.waiting", this, BusMetrics::waiting)
                .description("Dead letters that wait for an administrator")
                .register(meters);
    }

    void arrived(IncomingEvent event) {
        meters.timer("ocop.event.propagation", "topic", event.topic())
                .record(positive(Duration.between(event.time(), clock.instant())));
    }

    void died(String channel, DeadLetterReason reason) {
        meters.counter("ocop.dead.letters", "channel", channel, "reason", reason.code().name())
                .increment();
    }

    private static Duration positive(Duration travelled) {
        return travelled.isNegative() ? Duration.ZERO : travelled;
    }

    private double outboxAge() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(OLDEST)) {
            return row.next()
                    ? positive(Duration.between(row.getTimestamp(1).toInstant(), clock.instant()))
                                    .toMillis()
                            / 1000.0
                    : 0;
        } catch (SQLException _) {
            return Double.NaN;
        }
    }

    private double waiting() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(DEAD)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException _) {
            return Double.NaN;
        }
    }
}
