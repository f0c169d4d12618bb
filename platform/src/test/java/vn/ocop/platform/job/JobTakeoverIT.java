package vn.ocop.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;
import vn.ocop.platform.trial.CountingKind;

/**
 * What becomes of a job whose process is gone, or was away for too long; and how long it is kept.
 */
@ServiceTest
class JobTakeoverIT {

    private static final Duration LEASE = Duration.ofSeconds(30);

    @Inject JobRepository jobs;
    @Inject JobRunner runner;
    @Inject JobCleaningJob cleaning;
    @Inject CountingKind counting;
    @Inject TestClock clock;
    @Inject DataSource database;

    private final String me = "job." + UUID.randomUUID();

    /** A job of which a process that is dead now has done the first step of three. */
    private UUID left() {
        var now = clock.instant();
        var job =
                Job.requested(
                        Ids.next(),
                        counting,
                        new JobOwner("https://issuer.test", me),
                        "3 0 false false",
                        now);
        var step = JobStep.reached(1, 3L, "after 1");
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            jobs.add(job);
                            jobs.save(
                                    job.taken(now, now.plus(LEASE))
                                            .stepped(step, now, now.plus(LEASE)));
                            execute("insert into counted_step values ('%s', 1)", job.id());
                        });
        return job.id();
    }

    private Job job(UUID id) {
        return jobs.find(id).orElseThrow();
    }

    private void execute(String sql, UUID id) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql.formatted(id));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Integer> steps(UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select step from counted_step where job_id = ? order by step")) {
            select.setObject(1, id);
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<Integer>();
                while (rows.next()) {
                    found.add(rows.getInt(1));
                }
                return found;
            }
        }
    }

    @Test
    void as_long_as_its_lease_runs_a_job_is_left_to_whoever_works_at_it() {
        var id = left();

        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(5))
                .until(() -> job(id).turn().attempt() == 1);
    }

    @Test
    void the_job_of_a_killed_process_is_taken_up_where_it_stood() throws SQLException {
        var id = left();

        clock.set(clock.instant().plus(LEASE).plusMillis(1));

        Countings.awaitState(me, id, JobState.SUCCEEDED);
        assertThat(job(id).turn().attempt()).isEqualTo(2);
        assertThat(job(id).work().done()).isEqualTo(3);
        assertThat(steps(id)).containsExactly(1, 2, 3);
    }

    @Test
    void the_step_of_one_who_was_away_too_long_is_undone() throws SQLException {
        var id = Countings.gated(me, 2);
        await().atMost(Countings.PATIENCE).until(() -> job(id).isOf(1));

        execute("update job set attempt = 2 where id = '%s'", id);
        counting.open(id, 1);
        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(5))
                .until(() -> steps(id).isEmpty() && job(id).work().done() == 0);
        execute("update job set lease_until = requested_at where id = '%s'", id);
        counting.open(id, 2);

        Countings.awaitState(me, id, JobState.SUCCEEDED);
        assertThat(job(id).turn().attempt()).isEqualTo(3);
        assertThat(steps(id)).containsExactly(1, 2);
    }

    @Test
    void what_one_is_taking_up_another_passes_over() {
        var id = left();
        clock.set(clock.instant().plus(LEASE).plusMillis(1));

        var alone =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    var held = jobs.forChange(id).orElseThrow();
                                    var other = runner.take();
                                    return other.stream()
                                            .noneMatch(it -> it.id().equals(held.id()));
                                });

        assertThat(alone).isTrue();
        Countings.awaitState(me, id, JobState.SUCCEEDED);
    }

    @Test
    void thirty_days_after_its_end_a_job_is_forgotten_with_its_errors() throws SQLException {
        var id =
                UUID.fromString(Countings.asked(me, Countings.body(2, 1, false, false)).path("id"));
        Countings.awaitState(me, id, JobState.PARTLY_SUCCEEDED);
        var end = job(id).times().ended();
        assertThat(end).isNotNull();

        clock.set(end.plus(Duration.ofDays(30)).minusSeconds(1));
        cleaning.clean();
        assertThat(jobs.find(id)).isPresent();
        clock.advance(Duration.ofSeconds(1));
        cleaning.clean();

        assertThat(jobs.find(id)).isEmpty();
        Countings.read(me, id).then().statusCode(404);
    }
}
