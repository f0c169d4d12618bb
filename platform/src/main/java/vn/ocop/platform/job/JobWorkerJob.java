package vn.ocop.platform.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Takes up jobs, a few side by side, and shows life for those under way. */
@ApplicationScoped
class JobWorkerJob {

    private static final Logger LOG = Logger.getLogger(JobWorkerJob.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final JobRunner runner;
    private final JobConfig config;
    private final Map<UUID, Worker> workers = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    private record Worker(int attempt, Thread thread) {}

    JobWorkerJob(JobRunner runner, JobConfig config) {
        this.runner = runner;
        this.config = config;
    }

    @Scheduled(
            every = "1s",
            identity = "job-worker",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            workers.forEach((id, worker) -> runner.beat(id, worker.attempt()));
            while (!stopping && workers.size() < config.atOnce() && begin()) {
                LOG.debug("there may be more jobs");
            }
        } catch (RuntimeException e) {
            LOG.warnf("jobs wait: %s", e.getMessage());
        }
    }

    private boolean begin() {
        var taken = runner.take();
        taken.ifPresent(this::begin);
        return taken.isPresent();
    }

    private void begin(Job job) {
        var thread = Thread.ofVirtual().name("job-" + job.id()).unstarted(() -> work(job));
        workers.put(job.id(), new Worker(job.turn().attempt(), thread));
        thread.start();
    }

    private void work(Job job) {
        try {
            runner.work(job, () -> !stopping);
        } finally {
            workers.computeIfPresent(
                    job.id(),
                    (_, worker) -> worker.attempt() == job.turn().attempt() ? null : worker);
        }
    }

    /** Each ends its step and leaves the rest to another instance. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        for (var worker : workers.values()) {
            if (!worker.thread().join(LONGEST_STOP)) {
                worker.thread().interrupt();
            }
        }
    }
}
