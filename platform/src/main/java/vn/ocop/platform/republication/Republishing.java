package vn.ocop.platform.republication;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A run that tells the state of every aggregate again, under a new epoch. What the database does is
 * the same whether a service runs it as a job or a command runs it on a service that rests; each
 * page is a transaction of the caller's, and a run that was cut off goes on where it was.
 */
public final class Republishing {

    private static final String REMAINING =
            """
            select count(*) from (
                select distinct o.topic, o.key from outbox o, republication r
                 where r.ended_at is null and (o.topic, o.key) > (r.last_topic, r.last_key)) as remaining""";

    private Republishing() {}

    /**
     * What a run has come to.
     *
     * @param republished aggregates told again
     * @param erased aggregates that others knew of and the database did not
     */
    public record Told(long republished, long erased) {}

    /**
     * Begins, or takes up the run that was cut off.
     *
     * @param heard the highest epoch that anybody heard of; 0 when that is the database's own
     * @return the epoch of the run
     */
    public static long begin(Connection database, long heard) throws SQLException {
        try (var begin = database.prepareStatement("select republish_begin(?)")) {
            begin.setLong(1, heard);
            try (var row = begin.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /**
     * Tells the next aggregates; answers how many it looked at, fewer than asked for at the end.
     */
    public static long page(Connection database, int atMost) throws SQLException {
        try (var page = database.prepareStatement("select republish_page(?)")) {
            page.setInt(1, atMost);
            try (var row = page.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    public static Told end(Connection database) throws SQLException {
        try (var end = database.prepareStatement("select * from republish_end()");
                var row = end.executeQuery()) {
            row.next();
            return new Told(row.getLong("republished"), row.getLong("erased"));
        }
    }

    /** How many aggregates the run has not looked at yet. */
    static long remaining(Connection database) throws SQLException {
        try (var count = database.prepareStatement(REMAINING);
                var row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Whether the run of that epoch is still under way. */
    static boolean isOpen(Connection database, long epoch) throws SQLException {
        try (var open =
                database.prepareStatement(
                        "select 1 from republication where ended_at is null and epoch = ?")) {
            open.setLong(1, epoch);
            try (var row = open.executeQuery()) {
                return row.next();
            }
        }
    }
}
