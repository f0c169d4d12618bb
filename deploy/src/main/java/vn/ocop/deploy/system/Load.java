package vn.ocop.deploy.system;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.system.Writes.Write;

/**
 * Keeps writing to all services, as clients do that are cut off and try again with the same key
 * until they get an answer.
 */
final class Load implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(50);

    /**
     * Between two writes of a client: without it whoever was struck would spend its start waiting
     * for a processor.
     */
    private static final Duration PACE = Duration.ofMillis(100);

    private static final int CREATED = 201;
    private static final int SERVER_FAULT = 500;

    private final ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> running = new ArrayList<>();
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Map<Service, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final AtomicInteger cutOff = new AtomicInteger();
    private volatile boolean ending;

    /** A write that a service has confirmed. */
    record Acknowledged(Write write, String id) {}

    Load(Writes writes) {
        for (Supplier<Write> kind :
                List.<Supplier<Write>>of(
                        writes::producer,
                        writes::product,
                        writes::recognition,
                        writes::event,
                        writes::plan)) {
            running.add(writers.submit(() -> keepWriting(kind)));
        }
    }

    private void keepWriting(Supplier<Write> kind) {
        while (!ending) {
            var write = kind.get();
            var id = untilAcknowledged(write);
            acknowledged.add(new Acknowledged(write, id));
            counts.computeIfAbsent(write.service(), _ -> new AtomicInteger()).incrementAndGet();
            LockSupport.parkNanos(PACE.toNanos());
        }
    }

    private String untilAcknowledged(Write write) {
        while (true) {
            try {
                var answer = write.send();
                if (answer.status() < SERVER_FAULT && answer.status() != 409) {
                    return answer.expect(CREATED).id();
                }
            } catch (UncheckedIOException e) {
                cutOff.incrementAndGet();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Waits until each service has confirmed so many writes more. */
    void awaitWrites(int more, Duration patience) {
        for (var service : Service.values()) {
            var goal = count(service) + more;
            if (!Patience.until(patience, () -> count(service) >= goal)) {
                throw new Trouble(
                        "%s confirmed no %d writes within %d s"
                                .formatted(service.id(), more, patience.toSeconds()));
            }
        }
    }

    int count(Service service) {
        var count = counts.get(service);
        return count == null ? 0 : count.get();
    }

    /** How often a client lost its connection in the middle of a request. */
    int cutOff() {
        return cutOff.get();
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Lets every client get its answer, and tells when one gave up. */
    void end() throws Exception {
        ending = true;
        for (var writer : running) {
            writer.get(2, TimeUnit.MINUTES);
        }
    }

    @Override
    public void close() {
        ending = true;
        writers.shutdownNow();
    }
}
