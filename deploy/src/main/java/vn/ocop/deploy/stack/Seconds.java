package vn.ocop.deploy.stack;

import java.time.Duration;
import java.util.Locale;

/** Durations as people read them. */
final class Seconds {
    private static final double MILLIS = 1000.0;

    private Seconds() {}

    static String of(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / MILLIS);
    }
}
