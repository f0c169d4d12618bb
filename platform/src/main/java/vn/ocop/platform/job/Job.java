package vn.ocop.platform.job;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.problem.Refusal;

/**
 * Long work that somebody asked for; each command answers the job as it is afterwards.
 *
 * <p>The revision counts changes of the state, not steps: whoever has read a running job can cancel
 * it although it went on meanwhile.
 *
 * @param alone whether no other of its kind may be open
 */
record Job(
        UUID id,
        long revision,
        String kind,
        boolean alone,
        JobOwner owner,
        JobState state,
        JobWork work,
        JobTimes times,
        JobTurn turn) {

    static final Duration KEPT = Duration.ofDays(30);
    static final int MOST_FAILURES = 5;

    static Job requested(
            UUID id, JobKind kind, JobOwner owner, @Nullable String parameters, Instant now) {
        return new Job(
                id,
                1,
                kind.name(),
                kind.alone(),
                owner,
                JobState.QUEUED,
                JobWork.of(parameters),
                JobTimes.of(now),
                JobTurn.NONE);
    }

    JobRun run() {
        return new JobRun(id, work.parameters(), work.place(), work.done(), work.total());
    }

    boolean isOver() {
        return state.isOver();
    }

    /** Whether it is worked at by whoever took it up that time. */
    boolean isOf(int attempt) {
        return state == JobState.RUNNING && turn.attempt() == attempt;
    }

    boolean isToBeCancelled() {
        return times.cancellation() != null;
    }

    /** Somebody begins, or goes on with what another has left. */
    Job taken(Instant now, Instant leaseUntil) {
        return new Job(
                id,
                state == JobState.QUEUED ? revision + 1 : revision,
                kind,
                alone,
                owner,
                JobState.RUNNING,
                work,
                times.started(now),
                turn.next(leaseUntil));
    }

    Job stepped(JobStep step, Instant now, Instant leaseUntil) {
        var after = with(work.after(step), turn.renewed(leaseUntil));
        return step.last()
                ? after.ended(JobState.outcome(step.done(), after.work.errors()), now)
                : after;
    }

    /** A step failed; after too many the job does. */
    Job stumbled(Instant now, Instant again) {
        var after = with(work, turn.failed(again));
        return after.turn.failures() < MOST_FAILURES
                ? after
                : after.with(work.withOneMoreError(), after.turn).ended(JobState.FAILED, now);
    }

    /** Whoever worked at it stops; anyone may go on at once. */
    Job released(Instant now) {
        return with(work, turn.until(now));
    }

    Job cancelled(Instant now) {
        return ended(JobState.CANCELLED, now);
    }

    /** Ends one that waits at once; one that runs ends after the step under way. */
    Job cancellationAsked(Instant now) {
        if (isOver()) {
            throw Refusal.of(JobProblems.OVER);
        }
        if (isToBeCancelled()) {
            throw Refusal.of(JobProblems.CANCELLED_ALREADY);
        }
        var asked =
                new Job(
                        id,
                        revision,
                        kind,
                        alone,
                        owner,
                        state,
                        work,
                        times.cancellation(now),
                        turn);
        return state == JobState.QUEUED ? asked.cancelled(now) : asked.counted();
    }

    private Job counted() {
        return new Job(id, revision + 1, kind, alone, owner, state, work, times, turn);
    }

    private Job with(JobWork changed, JobTurn turned) {
        return new Job(id, revision, kind, alone, owner, state, changed, times, turned);
    }

    private Job ended(JobState outcome, Instant now) {
        return new Job(
                id,
                revision + 1,
                kind,
                alone,
                owner,
                outcome,
                work,
                times.ended(now),
                turn.until(null));
    }
}
