package vn.ocop.deploy.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import vn.ocop.deploy.process.ManagedProcess;
import vn.ocop.deploy.stack.Stack;

/**
 * A second Ctrl-C while the stack stops: the script leaves a file, as a stopping virtual machine
 * hears no signal.
 */
final class Hurry {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Path file;

    Hurry(Path owner) {
        this.file = owner.resolve("hurry");
        isAsked();
    }

    /** Waits for the request; the caches are then written by a later run. */
    void whenAsked(Stack stack) {
        while (!isAsked()) {
            LockSupport.parkNanos(POLL.toNanos());
        }
        stack.processes().forEach(ManagedProcess::skipRecording);
    }

    private boolean isAsked() {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
