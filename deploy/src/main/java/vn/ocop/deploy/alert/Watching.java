package vn.ocop.deploy.alert;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Scrapes and evaluates in a thread of its own until it is closed. */
final class Watching implements AutoCloseable {
    private static final long INTERVAL_NANOS = 500_000_000L;

    private final Scraper scraper;
    private final AlertWatch watch;
    private final long begin = System.nanoTime();
    private final Thread thread;
    private volatile boolean open = true;
    private volatile int scrapes;

    Watching(Scraper scraper, AlertWatch watch) {
        this.scraper = scraper;
        this.watch = watch;
        this.thread = Thread.ofVirtual().name("alert-watch").start(this::run);
    }

    private void run() {
        while (open) {
            var values = scraper.read();
            watch.look(new Scrape(elapsed(), values));
            scrapes++;
            LockSupport.parkNanos(INTERVAL_NANOS);
        }
    }

    int scrapes() {
        return scrapes;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /**
     * Whether it became true in time; looked at after each scrape or so.
     *
     * @param meanwhile done again and again while waiting
     */
    boolean until(Duration longest, BooleanSupplier wanted, Runnable meanwhile) {
        var end = elapsed().plus(longest);
        while (!wanted.getAsBoolean()) {
            if (elapsed().compareTo(end) > 0) {
                return false;
            }
            meanwhile.run();
            LockSupport.parkNanos(INTERVAL_NANOS);
        }
        return true;
    }

    Set<String> firing() {
        return watch.firing();
    }

    Optional<Duration> firedSince(String alert, Duration moment) {
        return watch.firedSince(alert, moment);
    }

    @Override
    public void close() {
        open = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
