package vn.ocop.deploy.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import vn.ocop.deploy.stack.Console;

/** Does the same for many things, a few at a time, and shows how far it is. */
record Batch(Console out, String what) {
    private static final int AT_ONCE = 8;
    private static final int STEPS_SHOWN = 4;

    <T> void each(List<T> things, Consumer<T> act) throws InterruptedException {
        var done = new AtomicInteger();
        var step = Math.max(1, things.size() / STEPS_SHOWN);
        try (var pool = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var tasks = new ArrayList<Future<?>>(things.size());
            for (var thing : things) {
                tasks.add(
                        pool.submit(
                                () -> {
                                    act.accept(thing);
                                    show(done.incrementAndGet(), step, things.size());
                                }));
            }
            for (var task : tasks) {
                task.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(what + ": " + e.getCause(), e);
        }
    }

    private void show(int done, int step, int all) {
        if (done == all || done % step == 0 && all - done >= step) {
            out.progress(what, done, all);
        }
    }
}
