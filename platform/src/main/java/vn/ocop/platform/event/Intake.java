package vn.ocop.platform.event;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the events of other services, each in one transaction with the guard that tells a repeat
 * from news.
 *
 * <p>Database or broker away: it waits without limit and nothing is lost or skipped. A message that
 * fails for itself is tried three times within two seconds and then goes to the dead letters; the
 * messages of other keys go on. A copy goes on with that key as well, as its next state heals it;
 * other effects of the key wait behind the message that failed.
 */
@ApplicationScoped
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final int TRIES = 3;
    private static final long FIRST_PAUSE_NANOS = 100_000_000L;
    private static final long LONGEST_PAUSE_NANOS = 2_000_000_000L;

    private final Positions positions;
    private final DeadLetters deadLetters;
    private final BusMetrics metrics;
    private final IntakeWatch watch;
    private final ObjectReader reader;
    private final String consumer;
    private volatile boolean stopping;

    Intake(
            Positions positions,
            DeadLetters deadLetters,
            BusMetrics metrics,
            IntakeWatch watch,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.positions = positions;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
        this.watch = watch;
        this.reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.consumer = consumer;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Applies the message, or puts it to the dead letters; comes back when one of both is done. */
    public void take(ConsumerRecord<String, byte[]> message, EventHandler handler) {
        watch.begins(handler.channel());
        try {
            takeOrPutAway(message, handler);
        } finally {
            watch.ends(handler.channel());
        }
    }

    private void takeOrPutAway(ConsumerRecord<String, byte[]> message, EventHandler handler) {
        int failures = 0;
        long pause = FIRST_PAUSE_NANOS;
        @Nullable RuntimeException poison = null;
        while (!stopping) {
            try {
                if (poison == null) {
                    takeOnce(message, handler);
                } else {
                    putAway(message, handler, poison);
                }
                return;
            } catch (RuntimeException e) {
                var passing = Transience.isTransient(e);
                if (!passing && ++failures >= TRIES && poison == null) {
                    poison = e;
                    continue;
                }
                watch.triesAgain(handler.channel(), passing);
                LOG.warnf("event of %s waits: %s", message.topic(), e.getMessage());
                LockSupport.parkNanos(pause);
                pause = Math.min(pause * 2, LONGEST_PAUSE_NANOS);
            }
        }
        // Unconfirmed, so that the next start takes it again.
        throw new IllegalStateException("the service ends");
    }

    private void takeOnce(ConsumerRecord<String, byte[]> message, EventHandler handler) {
        var event = IncomingEvent.of(message, reader);
        var applied =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    if (!handler.isCopy()
                                            && deadLetters.holds(handler.channel(), message)) {
                                        deadLetters.store(
                                                handler.channel(),
                                                message,
                                                DeadLetterReason.BEHIND_ANOTHER,
                                                DeadLetterStatus.HELD);
                                        return false;
                                    }
                                    return apply(event, message, handler);
                                });
        if (applied) {
            metrics.arrived(event);
        }
    }

    /** Joins the transaction of a replay. */
    void replay(ConsumerRecord<String, byte[]> message, EventHandler handler) {
        deadLetters.lock(handler.channel(), message);
        apply(IncomingEvent.of(message, reader), message, handler);
    }

    /** Whether it was news. */
    private boolean apply(
            IncomingEvent event, ConsumerRecord<String, byte[]> message, EventHandler handler) {
        if (!isNews(event, handler)) {
            return false;
        }
        handler.apply(event);
        if (handler.isCopy()) {
            deadLetters.heal(handler.channel(), message);
        }
        return true;
    }

    private boolean isNews(IncomingEvent event, EventHandler handler) {
        return handler.isCopy() ? positions.advance(event) : positions.firstSight(consumer, event);
    }

    private void putAway(
            ConsumerRecord<String, byte[]> message, EventHandler handler, RuntimeException poison) {
        var reason = DeadLetterReason.of(poison);
        var stored =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        deadLetters.store(
                                                handler.channel(),
                                                message,
                                                reason,
                                                DeadLetterStatus.WAITING));
        if (stored) {
            metrics.died(handler.channel(), reason);
            LOG.errorf(
                    poison,
                    "message %d of partition %d of %s went to the dead letters: %s",
                    message.offset(),
                    message.partition(),
                    message.topic(),
                    reason.detail());
        }
    }
}
