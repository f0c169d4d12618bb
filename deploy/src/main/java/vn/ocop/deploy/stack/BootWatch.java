package vn.ocop.deploy.stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import vn.ocop.deploy.process.Trouble;

/** Waits until all of several processes are ready and says how it goes. */
final class BootWatch {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private final Console out;
    private final BooleanSupplier givenUp;
    private final long begin = System.nanoTime();

    BootWatch(Console out, BooleanSupplier givenUp) {
        this.out = out;
        this.givenUp = givenUp;
    }

    void untilReady(List<Boot> boots) {
        var waiting = new ArrayList<>(boots);
        var nextSign = SIGN_OF_LIFE;
        while (!waiting.isEmpty()) {
            waiting.removeIf(this::isReady);
            waiting.forEach(this::mustLive);
            if (elapsed().compareTo(nextSign) > 0 && !waiting.isEmpty()) {
                out.say("  … waiting for " + names(waiting) + " (" + elapsed().toSeconds() + " s)");
                nextSign = nextSign.plus(SIGN_OF_LIFE);
            }
            mustNotTakeTooLong(waiting);
            if (!waiting.isEmpty()) {
                LockSupport.parkNanos(POLL.toNanos());
            }
        }
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private boolean isReady(Boot boot) {
        if (!boot.ready().getAsBoolean()) {
            return false;
        }
        out.row(boot.process().name(), boot.where(), "ready after " + Seconds.of(elapsed()));
        return true;
    }

    private void mustLive(Boot boot) {
        if (givenUp.getAsBoolean()) {
            throw new Trouble("Stopped while starting.");
        }
        if (!boot.process().state().isUp()) {
            throw new Trouble(
                    boot.process().name()
                            + " ended while starting. Its last words ("
                            + boot.process().log()
                            + "):\n"
                            + boot.process().lastWords());
        }
    }

    private void mustNotTakeTooLong(List<Boot> waiting) {
        if (!waiting.isEmpty() && elapsed().compareTo(PATIENCE) > 0) {
            var slow = waiting.getFirst().process();
            throw new Trouble(
                    names(waiting)
                            + " not ready after "
                            + PATIENCE.toSeconds()
                            + " s. Last words of "
                            + slow.name()
                            + " ("
                            + slow.log()
                            + "):\n"
                            + slow.lastWords());
        }
    }

    private static String names(List<Boot> boots) {
        return boots.stream().map(it -> it.process().name()).collect(Collectors.joining(", "));
    }
}
