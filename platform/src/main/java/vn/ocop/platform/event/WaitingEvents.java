package vn.ocop.platform.event;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The outbox as the relay sees it, over the one connection that holds the relay's lock. */
final class WaitingEvents {

    /**
     * Places in the feed are given by one writer, so a reader of the feed never sees a later place
     * before an earlier one.
     */
    private static final String PLACE =
            """
            with waiting as (
                select position, row_number() over (order by position) as place
                  from (select position from outbox
                         where published_at is null and feed_position is null order by position limit ?) as next),
            last as (select coalesce(max(feed_position), 0) as position from outbox)
            update outbox set feed_position = last.position + waiting.place
              from waiting, last where outbox.position = waiting.position""";

    private static final String NEXT =
            """
            select position, id, topic, key, type, epoch, revision, feed_position, occurred_at, traceparent, reason, payload
              from outbox where published_at is null and feed_position is not null
             order by feed_position limit ?""";

    private static final String PUBLISHED =
            "update outbox set published_at = now() where position = any (?)";

    /** The broker has all up to this event, although nobody came to say so here. */
    private static final String PUBLISHED_UP_TO =
            """
            update outbox set published_at = now()
             where published_at is null
               and feed_position <= (select last.feed_position from outbox last where last.id = ?)""";

    private static final String DEAD =
            "select "
                    + DeadLetterRows.COLUMNS
                    + " from dead_letter where published_at is null and status = 'WAITING' order by id limit ?";

    private static final String DEAD_PUBLISHED =
            "update dead_letter set published_at = now() where id = any (?)";

    private final Connection connection;

    WaitingEvents(Connection connection) {
        this.connection = connection;
    }

    List<WaitingEvent> next(int atMost) throws SQLException {
        try (var place = connection.prepareStatement(PLACE)) {
            place.setInt(1, atMost);
            place.executeUpdate();
        }
        try (var select = connection.prepareStatement(NEXT)) {
            select.setInt(1, atMost);
            try (var rows = select.executeQuery()) {
                var events = new ArrayList<WaitingEvent>();
                while (rows.next()) {
                    events.add(event(rows));
                }
                return events;
            }
        }
    }

    void published(List<WaitingEvent> events) throws SQLException {
        var positions = events.stream().map(WaitingEvent::position).toArray();
        try (var update = connection.prepareStatement(PUBLISHED)) {
            update.setArray(1, connection.createArrayOf("bigint", positions));
            update.executeUpdate();
        }
    }

    /** An event that this database does not know is one of a life before its restore. */
    void publishedUpTo(UUID lastEvent) throws SQLException {
        try (var update = connection.prepareStatement(PUBLISHED_UP_TO)) {
            update.setObject(1, lastEvent);
            update.executeUpdate();
        }
    }

    List<DeadLetter> dead(int atMost) throws SQLException {
        try (var select = connection.prepareStatement(DEAD)) {
            select.setInt(1, atMost);
            try (var rows = select.executeQuery()) {
                return DeadLetterRows.all(rows);
            }
        }
    }

    void deadPublished(List<DeadLetter> letters) throws SQLException {
        var ids = letters.stream().map(DeadLetter::id).toArray();
        try (var update = connection.prepareStatement(DEAD_PUBLISHED)) {
            update.setArray(1, connection.createArrayOf("uuid", ids));
            update.executeUpdate();
        }
    }

    private static WaitingEvent event(ResultSet row) throws SQLException {
        return new WaitingEvent(
                row.getLong("position"),
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getObject("key", UUID.class),
                row.getString("type"),
                row.getLong("epoch"),
                row.getLong("revision"),
                row.getLong("feed_position"),
                row.getTimestamp("occurred_at").toInstant(),
                row.getString("traceparent"),
                row.getString("reason"),
                row.getString("payload"));
    }
}
