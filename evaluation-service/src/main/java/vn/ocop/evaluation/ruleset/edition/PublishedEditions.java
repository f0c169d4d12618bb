package vn.ocop.evaluation.ruleset.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import vn.ocop.evaluation.ruleset.RuleSetShelf;

/**
 * The published rule sets as this instance knows them: those shipped and those in the database,
 * looked for again at most once a second. Without the database the last known state holds.
 */
@ApplicationScoped
public class PublishedEditions {

    private static final Logger LOG = Logger.getLogger(PublishedEditions.class);
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();
    private static final long ALERT = Duration.ofSeconds(5).toNanos();

    private final EditionShelves shelves;
    private final RuleSetShelf shipped = RuleSetShelf.shipped();
    private final ReentrantLock looking = new ReentrantLock();
    private volatile State state = new State("", shipped, System.nanoTime() - PAUSE);
    private volatile long alertUntil = System.nanoTime();

    /** What was found, and when. */
    private record State(String mark, RuleSetShelf shelf, long at) {}

    PublishedEditions(EditionShelves shelves) {
        this.shelves = shelves;
    }

    public RuleSetShelf shelf() {
        if (isDue() && looking.tryLock()) {
            try {
                state = look(state);
            } finally {
                looking.unlock();
            }
        }
        return state.shelf();
    }

    /** Looks at every question for a while: a publication of this instance is being committed. */
    void expectChange() {
        alertUntil = System.nanoTime() + ALERT;
    }

    private boolean isDue() {
        long now = System.nanoTime();
        return now - state.at() >= PAUSE || alertUntil - now > 0;
    }

    private State look(State known) {
        long now = System.nanoTime();
        try {
            String mark = shelves.mark();
            RuleSetShelf shelf = mark.equals(known.mark()) ? known.shelf() : shelves.read(shipped);
            return new State(mark, shelf, now);
        } catch (RuntimeException fault) {
            LOG.warn("Published rule sets cannot be read now; the last known ones hold", fault);
            return new State(known.mark(), known.shelf(), now);
        }
    }
}
