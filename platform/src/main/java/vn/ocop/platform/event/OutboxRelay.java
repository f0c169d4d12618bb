package vn.ocop.platform.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Publishes the outbox: one relay at a time per service, the others wait for its database lock.
 *
 * <p>One that is frozen is put out of its turn: its database session is ended, and its producer is
 * fenced off by the next one's, so that it can neither mark nor publish anything when it comes
 * back.
 *
 * <p>A commit wakes it by a database notification; the poll is only the safety net. Whatever fails,
 * it starts over with a fresh connection and producer, and what was not marked as published is
 * published again: consumers know a repeat by its revision.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final int SAFETY_POLL_MILLIS = 1_000;
    private static final long PAUSE_NANOS = 500_000_000L;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final DataSource database;
    private final String bootstrapServers;
    private final String service;
    private final Duration patience;
    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxRelay(
            DataSource database,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "ocop.relay.patience", defaultValue = "20S") Duration patience) {
        this.database = database;
        this.bootstrapServers = bootstrapServers;
        this.service = service;
        this.patience = patience;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::relay);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        if (thread != null && !thread.join(LONGEST_STOP)) {
            thread.interrupt();
        }
    }

    private void relay() {
        while (running) {
            try (var connection = database.getConnection()) {
                var turn = new RelayTurn(connection);
                if (turn.take()) {
                    publishFrom(connection, turn);
                } else {
                    turn.endTheFrozen();
                }
            } catch (SQLException | ExecutionException | KafkaException e) {
                LOG.warnf("events wait in the outbox: %s", e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private void publishFrom(Connection connection, RelayTurn turn)
            throws SQLException, ExecutionException, InterruptedException {
        try (var producer = new EventProducer(bootstrapServers, service, patience)) {
            listen(connection);
            var outbox = new WaitingEvents(connection);
            for (var event : producer.lastPublished()) {
                outbox.publishedUpTo(event);
            }
            while (running) {
                turn.beat();
                if (!publishNext(outbox, producer)) {
                    awaitCommit(connection);
                }
            }
        } finally {
            release(connection, turn);
        }
    }

    private static boolean publishNext(WaitingEvents outbox, EventProducer producer)
            throws SQLException, ExecutionException, InterruptedException {
        var events = outbox.next(BATCH);
        if (!events.isEmpty()) {
            producer.publish(events);
            outbox.published(events);
        }
        var letters = outbox.dead(BATCH);
        if (!letters.isEmpty()) {
            producer.publishDead(letters);
            outbox.deadPublished(letters);
        }
        return !events.isEmpty() || !letters.isEmpty();
    }

    private static void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen outbox");
        }
    }

    /** Several commits in between wake it once. */
    private static void awaitCommit(Connection connection) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications(SAFETY_POLL_MILLIS);
    }

    /** The connection goes back to the pool, so the lock must not stay with it. */
    private static void release(Connection connection, RelayTurn turn) {
        try (var statement = connection.createStatement()) {
            statement.execute("unlisten outbox");
            turn.release();
        } catch (SQLException e) {
            LOG.debugf("the relay's connection is gone: %s", e.getMessage());
        }
    }
}
