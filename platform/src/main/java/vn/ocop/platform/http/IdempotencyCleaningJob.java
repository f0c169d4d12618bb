package vn.ocop.platform.http;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgets kept answers whose day is over. */
@Singleton
class IdempotencyCleaningJob {
    private final IdempotencyRepository kept;
    private final Clock clock;

    IdempotencyCleaningJob(IdempotencyRepository kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", identity = "idempotency-cleaning")
    @Transactional
    void clean() {
        kept.forget(clock.instant().minus(CommandInterceptor.KEPT));
    }
}
