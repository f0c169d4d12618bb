package vn.ocop.platform.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes what stands in the table of jobs. */
@Singleton
class JobRows {

    static final String COLUMNS =
            "id, revision, kind, alone, issuer, owner, state, parameters, place, done, total, errors,"
                    + " figures, results, requested_at, started_at, cancellation_at, ended_at, attempt,"
                    + " failures, lease_until";

    /** What changes after a job was asked for, in the order of {@link #changing}. */
    static final String CHANGING =
            "revision = ?, state = ?, place = ?, done = ?, total = ?, errors = ?, figures = ?::jsonb,"
                    + " results = ?::jsonb, started_at = ?, cancellation_at = ?, ended_at = ?, attempt = ?,"
                    + " failures = ?, lease_until = ?";

    private static final TypeReference<Map<String, Long>> FIGURES = new TypeReference<>() {};
    private static final TypeReference<List<JobResult>> RESULTS = new TypeReference<>() {};

    private final ObjectMapper json;

    JobRows(ObjectMapper json) {
        this.json = json;
    }

    List<Job> all(ResultSet rows) throws SQLException {
        var jobs = new ArrayList<Job>();
        while (rows.next()) {
            jobs.add(one(rows));
        }
        return jobs;
    }

    private Job one(ResultSet row) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                row.getLong("revision"),
                row.getString("kind"),
                row.getBoolean("alone"),
                new JobOwner(row.getString("issuer"), row.getString("owner")),
                JobState.valueOf(row.getString("state")),
                new JobWork(
                        row.getString("parameters"),
                        row.getString("place"),
                        row.getLong("done"),
                        row.getObject("total", Long.class),
                        row.getLong("errors"),
                        read(row.getString("figures"), FIGURES),
                        read(row.getString("results"), RESULTS)),
                new JobTimes(
                        row.getTimestamp("requested_at").toInstant(),
                        instant(row.getTimestamp("started_at")),
                        instant(row.getTimestamp("cancellation_at")),
                        instant(row.getTimestamp("ended_at"))),
                new JobTurn(
                        row.getInt("attempt"),
                        row.getInt("failures"),
                        instant(row.getTimestamp("lease_until"))));
    }

    /** Fills the places of {@link #CHANGING}, the first of them at 1; answers the next free one. */
    int changing(PreparedStatement statement, Job job) throws SQLException {
        var work = job.work();
        var times = job.times();
        statement.setLong(1, job.revision());
        statement.setString(2, job.state().name());
        statement.setString(3, work.place());
        statement.setLong(4, work.done());
        statement.setObject(5, work.total(), Types.BIGINT);
        statement.setLong(6, work.errors());
        statement.setString(7, text(work.figures()));
        statement.setString(8, text(work.results()));
        statement.setTimestamp(9, timestamp(times.started()));
        statement.setTimestamp(10, timestamp(times.cancellation()));
        statement.setTimestamp(11, timestamp(times.ended()));
        statement.setInt(12, job.turn().attempt());
        statement.setInt(13, job.turn().failures());
        statement.setTimestamp(14, timestamp(job.turn().leaseUntil()));
        return 15;
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a job cannot be written as JSON", e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what a job has come to is no JSON", e);
        }
    }

    private static @Nullable Instant instant(@Nullable Timestamp value) {
        return value == null ? null : value.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant value) {
        return value == null ? null : Timestamp.from(value);
    }
}
