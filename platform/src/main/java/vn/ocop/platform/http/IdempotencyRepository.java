package vn.ocop.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Kept answers, read and written inside the transaction of the command. */
@Singleton
class IdempotencyRepository {
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String FIND =
            """
            select body_hash, status, headers, body from idempotency_key
            where scope = ? and key = ? and created_at > ?""";
    private static final String KEEP =
            """
            insert into idempotency_key (scope, key, body_hash, status, headers, body, created_at)
            values (?, ?, ?, ?, ?::jsonb, ?, ?)
            on conflict (scope, key) do update set body_hash = excluded.body_hash,
                status = excluded.status, headers = excluded.headers, body = excluded.body,
                created_at = excluded.created_at""";
    private static final String FORGET = "delete from idempotency_key where created_at <= ?";

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;

    IdempotencyRepository(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Holds the key until the end of the transaction; false when another request holds it. */
    boolean lock(IdempotencyKey key) {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, key.scope() + " " + key.key());
            try (var row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    Optional<KeptAnswer> find(IdempotencyKey key, Instant after) {
        try (var connection = database.getConnection();
                var find = connection.prepareStatement(FIND)) {
            find.setString(1, key.scope());
            find.setString(2, key.key());
            find.setTimestamp(3, Timestamp.from(after));
            try (var row = find.executeQuery()) {
                return row.next() ? Optional.of(answer(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    void keep(IdempotencyKey key, KeptAnswer answer, Instant now) {
        try (var connection = database.getConnection();
                var keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, key.scope());
            keep.setString(2, key.key());
            keep.setString(3, answer.bodyHash());
            keep.setInt(4, answer.status());
            keep.setString(5, json.writeValueAsString(answer.headers()));
            keep.setBytes(6, answer.body());
            keep.setTimestamp(7, Timestamp.from(now));
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    int forget(Instant until) {
        try (var connection = database.getConnection();
                var forget = connection.prepareStatement(FORGET)) {
            forget.setTimestamp(1, Timestamp.from(until));
            return forget.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private KeptAnswer answer(ResultSet row) throws SQLException {
        try {
            return new KeptAnswer(
                    row.getString(1),
                    row.getInt(2),
                    json.readValue(row.getString(3), HEADERS),
                    row.getBytes(4));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
