package vn.ocop.platform.job;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgets jobs whose thirty days are over. */
@Singleton
class JobCleaningJob {

    private final JobRepository jobs;
    private final Clock clock;

    JobCleaningJob(JobRepository jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", identity = "job-cleaning")
    @Transactional
    void clean() {
        jobs.forget(clock.instant().minus(Job.KEPT));
    }
}
