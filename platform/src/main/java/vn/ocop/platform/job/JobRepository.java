package vn.ocop.platform.job;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.ocop.platform.event.DatabaseFailure;

/** The jobs of this service. */
@Singleton
class JobRepository {

    private static final String SELECT = "select " + JobRows.COLUMNS + " from job ";
    private static final String INSERT =
            """
            insert into job (id, revision, kind, alone, issuer, owner, state, parameters, done, errors, figures,
                             results, requested_at, attempt, failures)
            values (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, '{}', '[]', ?, 0, 0)""";
    private static final String SAVE = "update job set " + JobRows.CHANGING + " where id = ?";

    /** Waits, or was left by one that shows no life; what another is just taking is passed over. */
    private static final String NEXT =
            SELECT
                    + """
                      where ended_at is null and (state = 'QUEUED' or lease_until <= ?) and kind = any (?)
                      order by requested_at, id limit 1 for update skip locked""";

    private static final String RENEW =
            "update job set lease_until = ? where id = ? and state = 'RUNNING' and attempt = ?";
    private static final String FORGET = "delete from job where ended_at <= ?";

    private final DataSource database;
    private final JobRows rows;

    JobRepository(DataSource database, JobRows rows) {
        this.database = database;
        this.rows = rows;
    }

    void add(Job job) {
        run(
                INSERT,
                insert -> {
                    insert.setObject(1, job.id());
                    insert.setLong(2, job.revision());
                    insert.setString(3, job.kind());
                    insert.setBoolean(4, job.alone());
                    insert.setString(5, job.owner().issuer());
                    insert.setString(6, job.owner().subject());
                    insert.setString(7, job.state().name());
                    insert.setString(8, job.work().parameters());
                    insert.setTimestamp(9, Timestamp.from(job.times().requested()));
                    return insert.executeUpdate();
                });
    }

    void save(Job job) {
        run(
                SAVE,
                update -> {
                    update.setObject(rows.changing(update, job), job.id());
                    return update.executeUpdate();
                });
    }

    Optional<Job> find(UUID id) {
        return one("where id = ?", id);
    }

    /** Until the end of the transaction nobody else changes it. */
    Optional<Job> forChange(UUID id) {
        return one("where id = ? for update", id);
    }

    /** The latest first. */
    List<Job> list(JobFilter filter, int limit) {
        return run(
                SELECT + "where " + filter.condition() + " order by id desc limit ?",
                select -> {
                    select.setInt(filter.fill(select), limit);
                    return rows.all(select.executeQuery());
                });
    }

    /** The oldest one that nobody works at. */
    Optional<Job> next(Collection<String> kinds, Instant now) {
        return run(
                NEXT,
                select -> {
                    select.setTimestamp(1, Timestamp.from(now));
                    select.setArray(
                            2, select.getConnection().createArrayOf("text", kinds.toArray()));
                    return rows.all(select.executeQuery()).stream().findFirst();
                });
    }

    void renew(UUID id, int attempt, Instant until) {
        run(
                RENEW,
                update -> {
                    update.setTimestamp(1, Timestamp.from(until));
                    update.setObject(2, id);
                    update.setInt(3, attempt);
                    return update.executeUpdate();
                });
    }

    /** Takes away what ended by then, with its errors. */
    int forget(Instant until) {
        return run(
                FORGET,
                delete -> {
                    delete.setTimestamp(1, Timestamp.from(until));
                    return delete.executeUpdate();
                });
    }

    private Optional<Job> one(String condition, UUID id) {
        return run(
                SELECT + condition,
                select -> {
                    select.setObject(1, id);
                    return rows.all(select.executeQuery()).stream().findFirst();
                });
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
