package vn.ocop.deploy.system;

import java.time.Duration;
import vn.ocop.deploy.kafka.SmallDisk;
import vn.ocop.deploy.process.ManagedProcess;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.deploy.stack.Console;
import vn.ocop.deploy.stack.Stack;

/** What clients see while the disk under the log of the broker is full. */
final class FullDisk {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int WRITES = 5;
    private static final long ROOM = 64L * 1024 * 1024;

    /** The last of the room is taken by the events of the load. */
    private static final long LEFT = 512L * 1024;

    private final Stack stack;
    private final Console out;
    private final Databases databases;

    FullDisk(Stack stack, Console out) {
        this.stack = stack;
        this.out = out;
        this.databases = new Databases(stack.addresses());
    }

    /** Every service goes on confirming writes; with room again everything is published. */
    void under(Load load, Duration full, Runnable startAgain) {
        load.awaitWrites(2, PATIENCE);
        broker().stop();
        try (var disk = stack.smallDiskOfBroker(ROOM)) {
            try {
                startAgain.run();
                load.awaitWrites(WRITES, PATIENCE);
                var waiting = runsFull(disk, load, full);
                var published = databases.published();
                disk.clear();
                broker().stop();
                startAgain.run();
                mustPublish(published + waiting);
            } finally {
                broker().stop();
            }
        }
        startAgain.run();
    }

    private long runsFull(SmallDisk disk, Load load, Duration full) {
        disk.fill(LEFT);
        var begin = System.nanoTime();
        var ended = Patience.until(PATIENCE, () -> !broker().state().isUp());
        var taken = Duration.ofNanos(System.nanoTime() - begin);
        load.awaitWrites(WRITES, PATIENCE);
        Patience.pause(full.minusNanos(System.nanoTime() - begin));
        load.awaitWrites(WRITES, PATIENCE);
        var waiting = databases.waiting();
        out.say(
                "  disk of the broker full for %d s, the broker %s: %d events wait in the outboxes"
                        .formatted(
                                Duration.ofNanos(System.nanoTime() - begin).toSeconds(),
                                ended ? "gave up after " + taken.toSeconds() + " s" : "stayed up",
                                waiting));
        if (waiting == 0) {
            throw new Trouble("Nothing waits in an outbox although the disk is full");
        }
        return waiting;
    }

    /** On that disk, with whatever of the log was written when it ran full. */
    private void mustPublish(long events) {
        if (!Patience.until(PATIENCE, () -> databases.published() >= events)) {
            throw new Trouble("The broker has room again, but nothing is published");
        }
    }

    private ManagedProcess broker() {
        return stack.broker();
    }
}
