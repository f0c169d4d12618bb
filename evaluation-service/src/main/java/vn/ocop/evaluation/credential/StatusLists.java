package vn.ocop.evaluation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The status lists, each kept for a while. While the database does not answer the last one known is
 * handed on with its age, and whoever reads it judges whether that will do.
 */
@ApplicationScoped
class StatusLists {

    private static final Logger LOG = Logger.getLogger(StatusLists.class);

    private final DrawStatusList draw;
    private final Clock clock;
    private final Map<Integer, StatusList> kept = new ConcurrentHashMap<>();

    StatusLists(DrawStatusList draw, Clock clock) {
        this.draw = draw;
        this.clock = clock;
    }

    /** Empty where there is no such list, or nothing is known of it. */
    Optional<StatusList> of(int number) {
        return Optional.ofNullable(kept.compute(number, this::renewed));
    }

    private @Nullable StatusList renewed(int number, @Nullable StatusList last) {
        if (last != null && isFresh(last)) {
            return last;
        }
        try {
            return draw.of(number).orElse(null);
        } catch (RuntimeException e) {
            LOG.warnf("status list %d could not be drawn: %s", number, e.getMessage());
            return last;
        }
    }

    /** Of this half minute; a clock set back makes an old one no fresher. */
    private boolean isFresh(StatusList list) {
        var now = clock.instant();
        return !list.drawnAt().isAfter(now) && !list.isOlderThan(StatusList.LIFE, now);
    }
}
