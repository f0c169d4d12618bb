package vn.ocop.platform.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in, in order, what waited behind a dead letter that has been replayed. */
@Singleton
class HeldEventsJob {

    private final DeadLetters deadLetters;
    private final Replays replays;

    HeldEventsJob(DeadLetters deadLetters, Replays replays) {
        this.deadLetters = deadLetters;
        this.replays = replays;
    }

    @Scheduled(
            every = "1s",
            identity = "held-events",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void free() {
        while (freeNext()) {
            // One transaction each, so that one which fails does not undo those before it.
        }
    }

    private boolean freeNext() {
        var failed = new Failed();
        var found =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    var letter = deadLetters.nextFreed();
                                    letter.flatMap(replays::run)
                                            .ifPresent(
                                                    reason -> {
                                                        failed.letter = letter.get().id();
                                                        failed.reason = reason;
                                                        QuarkusTransaction.setRollbackOnly();
                                                    });
                                    return letter.isPresent();
                                });
        failed.keep(deadLetters);
        return found;
    }

    /** What went wrong in a transaction that was undone. */
    private static final class Failed {
        private @Nullable UUID letter;
        private @Nullable DeadLetterReason reason;

        void keep(DeadLetters deadLetters) {
            var id = letter;
            var why = reason;
            if (id != null && why != null) {
                QuarkusTransaction.requiringNew().run(() -> deadLetters.failedAgain(id, why));
            }
        }
    }
}
