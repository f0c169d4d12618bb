package vn.ocop.deploy.stack;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import vn.ocop.deploy.process.ManagedProcess;
import vn.ocop.deploy.process.StopTurn;

/**
 * Stops processes in order: services, broker, database server; those of one turn at the same time.
 */
final class Shutdown {
    private final Console out;

    Shutdown(Console out) {
        this.out = out;
    }

    void carryOut(List<ManagedProcess> processes) {
        for (var turn : StopTurn.values()) {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                processes.stream()
                        .filter(it -> it.turn() == turn && it.state().isUp())
                        .forEach(it -> threads.execute(() -> stop(it)));
            }
        }
    }

    private void stop(ManagedProcess process) {
        var begin = System.nanoTime();
        var willingly = process.stop();
        var took = Seconds.of(Duration.ofNanos(System.nanoTime() - begin));
        out.row(process.name(), willingly ? "stopped" : "killed", took);
    }
}
