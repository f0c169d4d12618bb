package vn.ocop.platform.republication;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import vn.ocop.platform.event.DatabaseFailure;
import vn.ocop.platform.job.JobKind;
import vn.ocop.platform.job.JobRun;
import vn.ocop.platform.job.JobStep;
import vn.ocop.platform.language.Text;

/** Tells the state of every aggregate again while the service goes on. */
@Singleton
class RepublicationKind implements JobKind {

    private static final int PAGE = 500;

    private final DataSource database;

    RepublicationKind(DataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "REPUBLICATION";
    }

    @Override
    public Text title() {
        return Text.of(
                "Phát lại trạng thái của mọi đối tượng", "State of all aggregates told again");
    }

    /** There is one run at a time in the database. */
    @Override
    public boolean alone() {
        return true;
    }

    @Override
    public JobStep next(JobRun run) {
        try (var connection = database.getConnection()) {
            var place = run.place();
            return place == null ? begin(connection) : goOn(connection, run, epoch(place));
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** What was told stays told; the next run begins anew. */
    @Override
    public void cancelled(JobRun run) {
        try (var connection = database.getConnection()) {
            if (run.place() != null && Republishing.isOpen(connection, epoch(run.place()))) {
                Republishing.end(connection);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static long epoch(String place) {
        return Long.parseLong(place);
    }

    private static JobStep begin(Connection connection) throws SQLException {
        var epoch = Republishing.begin(connection, 0);
        return JobStep.reached(0, Republishing.remaining(connection), Long.toString(epoch));
    }

    private static JobStep goOn(Connection connection, JobRun run, long epoch) throws SQLException {
        if (!Republishing.isOpen(connection, epoch)) {
            // The command for restored services has brought the same run to its end.
            return JobStep.end(Objects.requireNonNullElse(run.total(), run.done()));
        }
        var looked = Republishing.page(connection, PAGE);
        var done = run.done() + looked;
        if (looked == PAGE) {
            return JobStep.reached(done, run.total(), Long.toString(epoch));
        }
        var told = Republishing.end(connection);
        return JobStep.end(done).counted(Map.of("republished", told.republished()));
    }
}
