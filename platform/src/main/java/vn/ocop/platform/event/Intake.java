package vn.ocop.platform.event;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Takes in the events of other services, each in one transaction with the guard that tells a repeat
 * from news.
 *
 * <p>Database or broker away: it waits without limit and nothing is lost or skipped. A message that
 * fails for itself is tried three times within two seconds and then leaves for the dead letters.
 */
@ApplicationScoped
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final int TRIES = 3;
    private static final long FIRST_PAUSE_NANOS = 100_000_000L;
    private static final long LONGEST_PAUSE_NANOS = 2_000_000_000L;

    private final Positions positions;
    private final ObjectReader reader;
    private final String consumer;

    Intake(
            Positions positions,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.positions = positions;
        this.reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.consumer = consumer;
    }

    /**
     * Applies the state if it is newer than what was applied for this aggregate; for local copies.
     */
    public void copy(ConsumerRecord<String, byte[]> message, Consumer<IncomingEvent> apply) {
        take(message, positions::advance, apply);
    }

    /** Applies every event once, whatever the order; for facts and effects that are no copy. */
    public void each(ConsumerRecord<String, byte[]> message, Consumer<IncomingEvent> apply) {
        take(message, event -> positions.firstSight(consumer, event), apply);
    }

    private void take(
            ConsumerRecord<String, byte[]> message,
            Predicate<IncomingEvent> isNews,
            Consumer<IncomingEvent> apply) {
        int failures = 0;
        long pause = FIRST_PAUSE_NANOS;
        while (true) {
            try {
                applyOnce(message, isNews, apply);
                return;
            } catch (RuntimeException e) {
                if (!Transience.isTransient(e) && ++failures == TRIES) {
                    throw e;
                }
                LOG.warnf("event of %s waits: %s", message.topic(), e.getMessage());
                LockSupport.parkNanos(pause);
                pause = Math.min(pause * 2, LONGEST_PAUSE_NANOS);
            }
        }
    }

    private void applyOnce(
            ConsumerRecord<String, byte[]> message,
            Predicate<IncomingEvent> isNews,
            Consumer<IncomingEvent> apply) {
        var event = IncomingEvent.of(message, reader);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            if (isNews.test(event)) {
                                apply.accept(event);
                            }
                        });
    }
}
