package vn.ocop.platform.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import vn.ocop.platform.language.Text;

/**
 * Works at jobs, a transaction for each step. Whoever was taken for dead and comes back finds that
 * his attempt is over, and his step is undone.
 */
@ApplicationScoped
class JobRunner {

    static final JobError STEP_FAILED =
            JobError.of(
                    "step-failed",
                    Text.of(
                            "Một bước đã nhiều lần không thực hiện được; hãy báo cho người vận hành",
                            "A step failed several times; tell the operators"));

    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final JobRepository jobs;
    private final JobErrorRepository errors;
    private final JobKinds kinds;
    private final JobConfig config;
    private final Clock clock;

    JobRunner(
            JobRepository jobs,
            JobErrorRepository errors,
            JobKinds kinds,
            JobConfig config,
            Clock clock) {
        this.jobs = jobs;
        this.errors = errors;
        this.kinds = kinds;
        this.config = config;
        this.clock = clock;
    }

    /** Takes up what waits longest, or was left; nobody else has it then. */
    Optional<Job> take() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            var now = clock.instant();
                            var taken =
                                    jobs.next(kinds.names(), now)
                                            .map(job -> job.taken(now, now.plus(config.lease())));
                            taken.ifPresent(jobs::save);
                            return taken;
                        });
    }

    /** Shows that this attempt is alive, also during a long step. */
    void beat(UUID id, int attempt) {
        QuarkusTransaction.requiringNew()
                .run(() -> jobs.renew(id, attempt, clock.instant().plus(config.lease())));
    }

    /** Goes on until the job is over or somebody else's, or this instance has to stop. */
    void work(Job taken, BooleanSupplier mayGoOn) {
        var id = taken.id();
        var attempt = taken.turn().attempt();
        try {
            while (step(id, attempt)) {
                if (!mayGoOn.getAsBoolean()) {
                    change(id, attempt, job -> job.released(clock.instant()));
                    return;
                }
            }
        } catch (Taken _) {
            LOG.debugf("job %s was taken up by another", id);
        } catch (RuntimeException e) {
            LOG.warnf(e, "a step of job %s (%s) failed", id, taken.kind());
            stumble(id, attempt);
        }
    }

    private boolean step(UUID id, int attempt) {
        return QuarkusTransaction.requiringNew().call(() -> stepOnce(id, attempt));
    }

    private boolean stepOnce(UUID id, int attempt) {
        var before = ours(jobs.find(id), attempt);
        if (before.isToBeCancelled()) {
            kinds.named(before.kind()).cancelled(before.run());
            jobs.save(ours(jobs.forChange(id), attempt).cancelled(clock.instant()));
            return false;
        }
        var step = kinds.named(before.kind()).next(before.run());
        var current = ours(jobs.forChange(id), attempt);
        var now = clock.instant();
        var after = current.stepped(step, now, now.plus(config.lease()));
        errors.add(id, current.work().errors(), step.errors());
        jobs.save(after);
        return !after.isOver();
    }

    private void stumble(UUID id, int attempt) {
        try {
            change(
                    id,
                    attempt,
                    job -> {
                        var now = clock.instant();
                        var after = job.stumbled(now, now.plus(PAUSE));
                        if (after.isOver()) {
                            errors.add(id, job.work().errors(), List.of(STEP_FAILED));
                        }
                        return after;
                    });
        } catch (RuntimeException e) {
            LOG.warnf("job %s waits for its lease to end: %s", id, e.getMessage());
        }
    }

    private void change(UUID id, int attempt, Command command) {
        QuarkusTransaction.requiringNew()
                .run(() -> jobs.save(command.of(ours(jobs.forChange(id), attempt))));
    }

    private static Job ours(Optional<Job> job, int attempt) {
        return job.filter(it -> it.isOf(attempt)).orElseThrow(Taken::new);
    }

    private interface Command {
        Job of(Job job);
    }

    /** The job belongs to somebody else by now. */
    private static final class Taken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Taken() {
            super("taken up by another", null, false, false);
        }
    }
}
