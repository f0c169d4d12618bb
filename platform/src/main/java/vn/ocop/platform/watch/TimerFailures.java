package vn.ocop.platform.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import vn.ocop.platform.event.Transience;

/**
 * Says in the log that a timer failed: a fault of its own in full, each time; what passes, such as
 * a database that is away, in one line a minute, since a timer may run every second.
 */
@ApplicationScoped
class TimerFailures {

    private static final Logger LOG = Logger.getLogger(TimerFailures.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Map<String, Instant> said = new ConcurrentHashMap<>();
    private final Clock clock;

    TimerFailures(Clock clock) {
        this.clock = clock;
    }

    void tell(String timer, Throwable failure) {
        if (!Transience.isTransient(failure)) {
            LOG.errorf(failure, "the timer %s failed", timer);
        } else if (isDue(timer)) {
            LOG.warnf("the timer %s cannot do its work for now: %s", timer, failure.getMessage());
        }
    }

    private boolean isDue(String timer) {
        var now = clock.instant();
        var last = said.get(timer);
        if (last != null && now.isBefore(last.plus(PAUSE))) {
            return false;
        }
        said.put(timer, now);
        return true;
    }
}
