package vn.ocop.platform.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Tells how a job goes on, as server-sent events. It looks at the database, so that it makes no
 * difference at which instance the job runs.
 */
final class JobProgressStream {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final long POLL_NANOS = Duration.ofMillis(300).toNanos();
    private static final byte[] HEARTBEAT = ": still here\n\n".getBytes(UTF_8);

    private final Supplier<Optional<Event>> source;
    private final long heartbeatNanos;

    /**
     * What a stream tells.
     *
     * @param last whether nothing follows
     */
    record Event(String name, String data, boolean last) {

        byte[] bytes() {
            return "event: %s\ndata: %s\n\n".formatted(name, data).getBytes(UTF_8);
        }
    }

    /**
     * @param source the latest event; empty when the job is no longer kept
     */
    JobProgressStream(Supplier<Optional<Event>> source, Duration heartbeat) {
        this.source = source;
        this.heartbeatNanos = heartbeat.toNanos();
    }

    void write(OutputStream out) throws IOException {
        var end = System.nanoTime() + LONGEST.toNanos();
        var told = Optional.<Event>empty();
        var silentSince = System.nanoTime();
        while (System.nanoTime() < end) {
            var event = source.get();
            if (event.isPresent() && !event.equals(told)) {
                send(out, event.get().bytes());
                silentSince = System.nanoTime();
            } else if (System.nanoTime() - silentSince >= heartbeatNanos) {
                send(out, HEARTBEAT);
                silentSince = System.nanoTime();
            }
            if (event.isEmpty() || event.get().last()) {
                return;
            }
            told = event;
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    private static void send(OutputStream out, byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }
}
