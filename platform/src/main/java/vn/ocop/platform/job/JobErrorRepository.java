package vn.ocop.platform.job;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.ocop.platform.event.DatabaseFailure;
import vn.ocop.platform.language.Text;

/** The errors of jobs, in the order in which they were found. */
@Singleton
class JobErrorRepository {

    private static final String INSERT =
            """
            insert into job_error (job_id, position, row_number, column_name, code, message_vi, message_en)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String LIST =
            """
            select position, row_number, column_name, code, message_vi, message_en from job_error
             where job_id = ? and position > ? order by position limit ?""";

    private final DataSource database;

    JobErrorRepository(DataSource database) {
        this.database = database;
    }

    /** An error with its place among those of its job. */
    record Placed(long position, JobError error) {}

    /**
     * @param before how many there are already
     */
    void add(UUID job, long before, List<JobError> errors) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            var position = before;
            for (var error : errors) {
                insert.setObject(1, job);
                insert.setLong(2, ++position);
                insert.setObject(3, error.row(), Types.BIGINT);
                insert.setString(4, error.column());
                insert.setString(5, error.code());
                insert.setString(6, error.message().vi());
                insert.setString(7, error.message().en());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    List<Placed> list(UUID job, long after, int limit) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(LIST)) {
            select.setObject(1, job);
            select.setLong(2, after);
            select.setInt(3, limit);
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<Placed>();
                while (rows.next()) {
                    found.add(one(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static Placed one(ResultSet row) throws SQLException {
        return new Placed(
                row.getLong("position"),
                new JobError(
                        row.getObject("row_number", Long.class),
                        row.getString("column_name"),
                        row.getString("code"),
                        Text.of(row.getString("message_vi"), row.getString("message_en"))));
    }
}
