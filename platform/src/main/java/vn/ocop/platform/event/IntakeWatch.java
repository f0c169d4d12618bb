package vn.ocop.platform.event;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * For how long each channel has been at its message. A pause that lasts shows, whether the message
 * is tried again and again or one try hangs.
 */
@ApplicationScoped
class IntakeWatch {

    private static final double NANOS = Duration.ofSeconds(1).toNanos();

    private final Map<String, Channel> channels = new ConcurrentHashMap<>();
    private final MeterRegistry meters;

    /** One message at a time: a channel keeps the order of its messages. */
    private static final class Channel {
        private volatile long begin;
        private volatile boolean busy;

        double waiting() {
            return busy ? (System.nanoTime() - begin) / NANOS : 0;
        }
    }

    IntakeWatch(MeterRegistry meters) {
        this.meters = meters;
    }

    void begins(String channel) {
        var watched = channels.computeIfAbsent(channel, this::watched);
        watched.begin = System.nanoTime();
        watched.busy = true;
    }

    void ends(String channel) {
        channels.computeIfAbsent(channel, this::watched).busy = false;
    }

    void triesAgain(String channel, boolean becauseOfTheSurroundings) {
        Counter.builder("ocop.intake.retries")
                .description("Tries of a message that failed and are repeated")
                .tag("channel", channel)
                .tag("cause", becauseOfTheSurroundings ? "surroundings" : "message")
                .register(meters)
                .increment();
    }

    private Channel watched(String name) {
        var channel = new Channel();
        Gauge.builder("ocop.intake.waiting", channel, Channel::waiting)
                .description("Time for which the message at hand has been tried")
                .baseUnit("seconds")
                .tag("channel", name)
                .register(meters);
        return channel;
    }
}
