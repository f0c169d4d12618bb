package vn.ocop.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Refusal;

class JobTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofMinutes(1));
    private static final JobError WRONG = JobError.at(7, "wrong", Text.of("Sai", "Wrong"));

    private record Sorting(boolean alone) implements JobKind {
        @Override
        public String name() {
            return "SORTING";
        }

        @Override
        public Text title() {
            return Text.of("Sắp xếp", "Sorting");
        }

        @Override
        public JobStep next(JobRun run) {
            return JobStep.end(run.done());
        }
    }

    private static Job queued() {
        return Job.requested(
                new UUID(0, 1),
                new Sorting(false),
                new JobOwner("issuer", "an.nguyen"),
                "a to z",
                NOW);
    }

    private static Job running() {
        return queued().taken(NOW, LATER);
    }

    private static Job in(JobState state) {
        return switch (state) {
            case QUEUED -> queued();
            case RUNNING -> running();
            case SUCCEEDED -> running().stepped(JobStep.end(3), LATER, LATER);
            case PARTLY_SUCCEEDED -> running().stepped(JobStep.end(3).with(WRONG), LATER, LATER);
            case FAILED -> running().stepped(JobStep.stop(0, 3).with(WRONG), LATER, LATER);
            case CANCELLED -> queued().cancellationAsked(NOW);
        };
    }

    @Test
    void a_job_that_is_taken_up_runs_under_a_lease_of_its_attempt() {
        var job = running();

        assertThat(job.state()).isEqualTo(JobState.RUNNING);
        assertThat(job.revision()).isEqualTo(2);
        assertThat(job.times().started()).isEqualTo(NOW);
        assertThat(job.turn()).isEqualTo(new JobTurn(1, 0, LATER));
        assertThat(job.isOf(1)).isTrue();
        assertThat(job.run().parameters()).isEqualTo("a to z");
    }

    @Test
    void whoever_takes_it_up_again_goes_on_where_it_stood_and_the_one_before_has_lost_it() {
        var left = running().stepped(JobStep.reached(2, 5L, "m"), NOW, LATER);

        var again = left.taken(LATER, LATER.plusSeconds(30));

        assertThat(again.isOf(1)).isFalse();
        assertThat(again.isOf(2)).isTrue();
        assertThat(again.run().place()).isEqualTo("m");
        assertThat(again.run().done()).isEqualTo(2);
        assertThat(again.times().started()).isEqualTo(NOW);
        assertThat(again.revision()).isEqualTo(left.revision());
    }

    @Test
    void progress_is_no_change_of_its_revision_and_renews_the_lease() {
        var job = running().stepped(JobStep.reached(2, 5L, "m"), NOW, LATER.plusSeconds(5));

        assertThat(job.revision()).isEqualTo(2);
        assertThat(job.turn().leaseUntil()).isEqualTo(LATER.plusSeconds(5));
        assertThat(job.work().total()).isEqualTo(5);
    }

    @Test
    void there_is_never_more_done_than_there_is_to_do() {
        assertThat(running().stepped(JobStep.reached(7, 5L, "m"), NOW, LATER).work().total())
                .isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"3, 0, SUCCEEDED", "0, 0, SUCCEEDED", "3, 1, PARTLY_SUCCEEDED", "0, 1, FAILED"})
    void the_outcome_is_what_is_done_and_what_is_wrong(long done, long errors, JobState state) {
        assertThat(JobState.outcome(done, errors)).isEqualTo(state);
    }

    @Test
    void errors_of_earlier_steps_count_for_the_outcome() {
        var job =
                running()
                        .stepped(JobStep.reached(1, 2L, "m").with(WRONG), NOW, LATER)
                        .stepped(JobStep.end(2), LATER, LATER);

        assertThat(job.state()).isEqualTo(JobState.PARTLY_SUCCEEDED);
        assertThat(job.work().errors()).isEqualTo(1);
        assertThat(job.times().ended()).isEqualTo(LATER);
        assertThat(job.turn().leaseUntil()).isNull();
    }

    @Test
    void a_queued_job_is_cancelled_at_once() {
        var job = queued().cancellationAsked(LATER);

        assertThat(job.state()).isEqualTo(JobState.CANCELLED);
        assertThat(job.revision()).isEqualTo(2);
        assertThat(job.times().ended()).isEqualTo(LATER);
    }

    @Test
    void a_running_job_is_cancelled_after_its_step_and_keeps_what_is_done() {
        var asked = running().cancellationAsked(NOW);
        var stepped = asked.stepped(JobStep.reached(4, 9L, "m"), NOW, LATER);

        assertThat(asked.state()).isEqualTo(JobState.RUNNING);
        assertThat(asked.revision()).isEqualTo(3);
        assertThat(stepped.isToBeCancelled()).isTrue();
        assertThat(stepped.cancelled(LATER).state()).isEqualTo(JobState.CANCELLED);
        assertThat(stepped.cancelled(LATER).work().done()).isEqualTo(4);
    }

    @Test
    void a_step_that_was_the_last_one_goes_before_the_cancellation() {
        assertThat(running().cancellationAsked(NOW).stepped(JobStep.end(9), LATER, LATER).state())
                .isEqualTo(JobState.SUCCEEDED);
    }

    @ParameterizedTest
    @EnumSource(
            value = JobState.class,
            names = {"QUEUED", "RUNNING"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_is_over_cannot_be_cancelled(JobState state) {
        assertThat(in(state).state()).isEqualTo(state);
        assertThatThrownBy(() -> in(state).cancellationAsked(LATER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("job-over");
    }

    @Test
    void a_cancellation_is_asked_for_once() {
        var asked = running().cancellationAsked(NOW);

        assertThatThrownBy(() -> asked.cancellationAsked(LATER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("job-cancellation-requested");
    }

    @Test
    void after_the_fifth_failure_in_a_row_it_has_failed() {
        var job = running();
        for (int i = 1; i < Job.MOST_FAILURES; i++) {
            job = job.stumbled(NOW, LATER);
            assertThat(job.state()).isEqualTo(JobState.RUNNING);
        }

        var failed = job.stumbled(NOW, LATER);

        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.work().errors()).isEqualTo(1);
    }

    @Test
    void a_step_that_succeeds_forgives_the_failures_before_it() {
        var job = running().stumbled(NOW, LATER).stumbled(NOW, LATER);

        assertThat(job.stepped(JobStep.reached(1, null, "b"), NOW, LATER).turn().failures())
                .isZero();
    }

    @Test
    void what_is_released_may_be_taken_up_at_once() {
        assertThat(running().released(NOW).turn().leaseUntil()).isEqualTo(NOW);
    }
}
