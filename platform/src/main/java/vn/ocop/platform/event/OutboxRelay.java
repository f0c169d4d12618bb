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
    private static final long LOCK = 0x0C0FL;

    private final DataSource database;
    private final String bootstrapServers;
    private final String service;
    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxRelay(
            DataSource database,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.bootstrapServers = bootstrapServers;
        this.service = service;
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
                if (isOurs(connection)) {
                    publishFrom(connection);
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

    private void publishFrom(Connection connection)
            throws SQLException, ExecutionException, InterruptedException {
        try (var producer = new EventProducer(bootstrapServers, service)) {
            listen(connection);
            var outbox = new WaitingEvents(connection);
            while (running) {
                var events = outbox.next(BATCH);
                if (events.isEmpty()) {
                    awaitCommit(connection);
                } else {
                    producer.publish(events);
                    outbox.published(events);
                }
            }
        } finally {
            release(connection);
        }
    }

    private static boolean isOurs(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return row.next() && row.getBoolean(1);
        }
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
    private static void release(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("unlisten outbox; select pg_advisory_unlock(" + LOCK + ")");
        } catch (SQLException e) {
            LOG.debugf("the relay's connection is gone: %s", e.getMessage());
        }
    }
}
