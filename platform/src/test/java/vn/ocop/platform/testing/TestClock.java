package vn.ocop.platform.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of the service under test: the machine's, until a test sets it.
 *
 * <p>A clock that was set stands still and goes on by {@link #advance}; after each test it is the
 * machine's again.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock extends Clock {

    private final AtomicReference<Clock> now = new AtomicReference<>(Clock.systemUTC());

    public void set(Instant instant) {
        now.set(Clock.fixed(instant, ZoneOffset.UTC));
    }

    /** Sets it to an instant written as {@code 2026-11-20T03:00:00Z}. */
    public void set(String instant) {
        set(Instant.parse(instant));
    }

    public void advance(Duration by) {
        set(instant().plus(by));
    }

    public void useSystemTime() {
        now.set(Clock.systemUTC());
    }

    @Override
    public Instant instant() {
        return now.get().instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(this, zone);
    }

    /** Follows the test's clock, so that a zone taken early does not freeze the time. */
    private static final class InZone extends Clock {

        private final Clock base;
        private final ZoneId zone;

        InZone(Clock base, ZoneId zone) {
            this.base = base;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return base.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(base, other);
        }
    }
}
