package vn.ocop.platform.trial;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import vn.ocop.platform.job.JobError;
import vn.ocop.platform.job.JobKind;
import vn.ocop.platform.job.JobResult;
import vn.ocop.platform.job.JobRun;
import vn.ocop.platform.job.JobStep;
import vn.ocop.platform.language.Text;

/**
 * Counts; each step leaves a row that it cannot leave twice, and can be made to wait for a test.
 */
@Singleton
public class CountingKind implements JobKind {

    private static final int PATIENCE_SECONDS = 20;

    private final DataSource database;
    private final Map<UUID, Semaphore> gates = new ConcurrentHashMap<>();

    CountingKind(DataSource database) {
        this.database = database;
    }

    /** Lets so many steps of a gated job pass. */
    public void open(UUID job, int steps) {
        gate(job).release(steps);
    }

    private Semaphore gate(UUID job) {
        return gates.computeIfAbsent(job, _ -> new Semaphore(0));
    }

    @Override
    public String name() {
        return "COUNTING";
    }

    @Override
    public Text title() {
        return Text.of("Đếm", "Counting");
    }

    @Override
    public JobStep next(JobRun run) {
        var asked = NewCounting.of(Objects.requireNonNull(run.parameters()));
        if (asked.broken()) {
            throw new IllegalStateException("secret of this step");
        }
        if (asked.gated()) {
            await(gate(run.id()));
        }
        var step = (int) run.done() + 1;
        leave(run.id(), step);
        var after =
                step == asked.steps()
                        ? JobStep.end(step)
                                .counted(Map.of("counted", (long) step))
                                .with(new JobResult("notes", "/v1/notes"))
                        : JobStep.reached(step, asked.steps().longValue(), "after " + step);
        return step <= asked.faults()
                ? after.with(
                        JobError.at(step, "wrong-unit", Text.of("Sai đơn vị", "Wrong unit"))
                                .in("unit"))
                : after;
    }

    private static void await(Semaphore gate) {
        try {
            if (!gate.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no test opened the gate");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void leave(UUID job, int step) {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                "insert into counted_step (job_id, step) values (?, ?)")) {
            insert.setObject(1, job);
            insert.setInt(2, step);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
