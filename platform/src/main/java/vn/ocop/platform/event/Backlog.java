package vn.ocop.platform.event;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much waits, and since when the oldest does. An unknown count is no number, which no rule
 * takes for none.
 */
public record Backlog(double count, @Nullable Instant oldest) {

    public static final Backlog UNKNOWN = new Backlog(Double.NaN, null);

    private static final double MILLIS = 1000.0;

    public static Backlog of(long count, @Nullable Timestamp oldest) {
        return new Backlog(count, oldest == null ? null : oldest.toInstant());
    }

    /** Seconds for which the oldest has waited; none where nothing waits, unknown as the count. */
    public double ageAt(Instant now) {
        if (oldest == null) {
            return count;
        }
        return Math.max(0, Duration.between(oldest, now).toMillis() / MILLIS);
    }
}
