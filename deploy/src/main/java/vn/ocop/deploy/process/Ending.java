package vn.ocop.deploy.process;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends a process: asks first, insists when patience is over, and waits for its children too. */
final class Ending {
    private static final Duration PATIENCE_AFTER_KILL = Duration.ofSeconds(10);

    private Ending() {}

    static void ask(ProcessHandle handle, StopSignal signal, Duration patience) {
        var family = family(handle);
        // A paused process would take the request only when it goes on.
        Shell.signal(handle.pid(), "CONT");
        Shell.signal(handle.pid(), signal.name());
        if (!allGone(family, patience)) {
            kill(handle);
        }
    }

    /**
     * SIGKILL. Children of a killed PostgreSQL server end by themselves a moment later; a new
     * server on the same data must not start before that.
     */
    static void kill(ProcessHandle handle) {
        var family = family(handle);
        handle.destroyForcibly();
        if (!allGone(family, PATIENCE_AFTER_KILL)) {
            family.forEach(ProcessHandle::destroyForcibly);
            allGone(family, PATIENCE_AFTER_KILL);
        }
    }

    private static List<ProcessHandle> family(ProcessHandle handle) {
        return Stream.concat(Stream.of(handle), handle.descendants()).toList();
    }

    private static boolean allGone(List<ProcessHandle> family, Duration patience) {
        var exits = family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(exits).get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
