package vn.ocop.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.id.Ids;

/** The messages that could not be taken in; they stay here, so that none is skipped silently. */
@ApplicationScoped
public class DeadLetters {

    private static final String OPEN =
            " from dead_letter where channel = ? and topic = ? and key = ? and status in ('WAITING', 'HELD')";

    private static final String STORE =
            """
            insert into dead_letter (id, channel, topic, partition, record_offset, key, headers, payload,
                                     reason, detail, status, failed_at)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
            on conflict on constraint ux_dead_letter_message do nothing""";

    private static final String SETTLE =
            """
            update dead_letter set status = ?, payload = null, settled_at = ?, revision = revision + 1
             where id = ?""";

    private static final String HEAL =
            """
            update dead_letter set status = 'HEALED', payload = null, settled_at = ?, revision = revision + 1
             where channel = ? and topic = ? and key = ? and status = 'WAITING'""";

    private static final String FAILED_AGAIN =
            """
            update dead_letter set status = 'WAITING', reason = ?, detail = ?, revision = revision + 1
             where id = ?""";

    /** First of each key that nothing holds any more. */
    private static final String NEXT_FREED =
            "select "
                    + DeadLetterRows.COLUMNS
                    + " "
                    + """
                      from dead_letter d where status = 'HELD' and not exists (
                       select from dead_letter w where w.channel = d.channel and w.topic = d.topic
                          and w.key = d.key and w.status = 'WAITING')
                     order by partition, record_offset limit 1 for update skip locked""";

    private final DataSource database;
    private final Clock clock;

    DeadLetters(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** From the latest on; every filter is optional. */
    public List<DeadLetter> list(
            @Nullable String channel,
            @Nullable DeadLetterStatus status,
            @Nullable UUID before,
            int limit) {
        return run(
                "select "
                        + DeadLetterRows.COLUMNS
                        + " from dead_letter where channel = coalesce(?, channel) and status ="
                        + " coalesce(?, status) and id < coalesce(?, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)"
                        + " order by id desc limit ?",
                statement -> {
                    statement.setString(1, channel);
                    statement.setString(2, status == null ? null : status.name());
                    statement.setObject(3, before, java.sql.Types.OTHER);
                    statement.setInt(4, limit);
                    return DeadLetterRows.all(statement.executeQuery());
                });
    }

    public Optional<DeadLetter> find(UUID id) {
        return one("", id);
    }

    /** Until the end of the transaction nobody else settles it. */
    public Optional<DeadLetter> forChange(UUID id) {
        return one(" for update", id);
    }

    /** It is done; its content is no longer kept. */
    public void settle(UUID id) {
        run(
                SETTLE,
                statement -> {
                    statement.setString(1, DeadLetterStatus.REPLAYED.name());
                    statement.setTimestamp(2, now());
                    statement.setObject(3, id);
                    return statement.executeUpdate();
                });
    }

    boolean store(
            String channel,
            ConsumerRecord<String, byte[]> message,
            DeadLetterReason reason,
            DeadLetterStatus status) {
        return run(
                STORE,
                statement -> {
                    statement.setObject(1, Ids.next());
                    statement.setString(2, channel);
                    statement.setString(3, message.topic());
                    statement.setInt(4, message.partition());
                    statement.setLong(5, message.offset());
                    statement.setString(6, keyOf(message));
                    statement.setString(7, DeadLetterRows.text(message.headers()));
                    statement.setBytes(8, message.value());
                    statement.setString(9, reason.code().name());
                    statement.setString(10, reason.detail());
                    statement.setString(11, status.name());
                    statement.setTimestamp(12, now());
                    return statement.executeUpdate() == 1;
                });
    }

    /**
     * Whether an earlier message of the key waits. If so the key belongs to this transaction until
     * its end: whoever frees it meanwhile comes before or after.
     */
    boolean holds(String channel, ConsumerRecord<String, byte[]> message) {
        if (!isOpen(channel, message)) {
            return false;
        }
        lock(channel, message);
        return isOpen(channel, message);
    }

    void lock(String channel, ConsumerRecord<String, byte[]> message) {
        run(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                statement -> {
                    statement.setString(1, channel + " " + message.topic() + " " + keyOf(message));
                    return statement.execute();
                });
    }

    private boolean isOpen(String channel, ConsumerRecord<String, byte[]> message) {
        return run(
                "select 1" + OPEN + " limit 1",
                statement -> {
                    place(statement, 1, channel, message);
                    return statement.executeQuery().next();
                });
    }

    /** A newer state of the copy is there, so what failed before is no longer needed. */
    void heal(String channel, ConsumerRecord<String, byte[]> message) {
        run(
                HEAL,
                statement -> {
                    statement.setTimestamp(1, now());
                    place(statement, 2, channel, message);
                    return statement.executeUpdate();
                });
    }

    void failedAgain(UUID id, DeadLetterReason reason) {
        run(
                FAILED_AGAIN,
                statement -> {
                    statement.setString(1, reason.code().name());
                    statement.setString(2, reason.detail());
                    statement.setObject(3, id);
                    return statement.executeUpdate();
                });
    }

    Optional<DeadLetter> nextFreed() {
        return run(
                NEXT_FREED,
                statement -> DeadLetterRows.all(statement.executeQuery()).stream().findFirst());
    }

    private Optional<DeadLetter> one(String suffix, UUID id) {
        return run(
                "select " + DeadLetterRows.COLUMNS + " from dead_letter where id = ?" + suffix,
                statement -> {
                    statement.setObject(1, id);
                    return DeadLetterRows.all(statement.executeQuery()).stream().findFirst();
                });
    }

    private static void place(
            PreparedStatement statement,
            int first,
            String channel,
            ConsumerRecord<String, byte[]> message)
            throws SQLException {
        statement.setString(first, channel);
        statement.setString(first + 1, message.topic());
        statement.setString(first + 2, keyOf(message));
    }

    private static String keyOf(ConsumerRecord<String, byte[]> message) {
        @Nullable String key = message.key();
        return key == null ? "" : key.replace("\u0000", "\uFFFD");
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private <T> T run(String sql, Work<T> work) {
        try (var connection = database.getConnection();
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
