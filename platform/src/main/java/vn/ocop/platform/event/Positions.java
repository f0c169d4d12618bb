package vn.ocop.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import vn.ocop.platform.http.CopyWatch;

/** How far the copies have come, aggregate by aggregate; written in the transaction of the copy. */
@ApplicationScoped
class Positions implements CopyWatch {

    private static final Pattern CHANNEL_TOPICS =
            Pattern.compile("mp\\.messaging\\.incoming\\.[^.]+\\.topics?");

    private static final String ADVANCE =
            """
            insert into consumed (topic, key, epoch, revision) values (?, ?, ?, ?)
            on conflict (topic, key) do update set epoch = excluded.epoch, revision = excluded.revision
            where (consumed.epoch, consumed.revision) < (excluded.epoch, excluded.revision)""";

    private static final String SEEN =
            "insert into inbox_message (consumer, message_id) values (?, ?) on conflict do nothing";

    private static final String REACHED =
            "select 1 from consumed where topic = ? and key = ? and (epoch, revision) >= (?, ?)";

    private final DataSource database;
    private final Set<String> copied;

    @Inject
    Positions(DataSource database, Config config) {
        this(database, topicsOfChannels(config));
    }

    Positions(DataSource database, Set<String> copied) {
        this.database = database;
        this.copied = copied;
    }

    /** The topics that the service listens to; each channel names one or several. */
    private static Set<String> topicsOfChannels(Config config) {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> CHANNEL_TOPICS.matcher(name).matches())
                .flatMap(name -> Stream.of(config.getValue(name, String[].class)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the event is newer than the copy; if so it counts as applied. */
    boolean advance(IncomingEvent event) {
        return run(
                ADVANCE,
                statement -> {
                    key(statement, event.topic(), event.subject(), event.epoch(), event.revision());
                    return statement.executeUpdate() == 1;
                });
    }

    /** Whether this very event is seen for the first time; the copy's place moves on as well. */
    boolean firstSight(String consumer, IncomingEvent event) {
        advance(event);
        return run(
                SEEN,
                statement -> {
                    statement.setString(1, consumer);
                    statement.setObject(2, event.id());
                    return statement.executeUpdate() == 1;
                });
    }

    /** A record of which the service keeps no copy holds nothing up. */
    @Override
    public boolean reached(String topic, UUID key, long epoch, long revision) {
        return !copied.contains(topic) || isApplied(topic, key, epoch, revision);
    }

    private boolean isApplied(String topic, UUID key, long epoch, long revision) {
        return run(
                REACHED,
                statement -> {
                    key(statement, topic, key, epoch, revision);
                    try (var row = statement.executeQuery()) {
                        return row.next();
                    }
                });
    }

    private static void key(
            PreparedStatement statement, String topic, UUID key, long epoch, long revision)
            throws SQLException {
        statement.setString(1, topic);
        statement.setObject(2, key);
        statement.setLong(3, epoch);
        statement.setLong(4, revision);
    }

    private boolean run(String sql, Work work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private interface Work {
        boolean with(PreparedStatement statement) throws SQLException;
    }
}
