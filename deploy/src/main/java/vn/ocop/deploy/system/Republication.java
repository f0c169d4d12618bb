package vn.ocop.deploy.system;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.deploy.system.Published.Told;

/**
 * Brings all copies in line with a service whose database was restored from a backup.
 *
 * <p>The epoch is raised, and the state of every aggregate told again; what the topics tell of and
 * the database has forgotten is erased by an event with its reason. Then the service reads from the
 * beginning what the others said since the backup. Cut off, it goes on where it was.
 */
public record Republication(ServiceAccess service) {
    private static final int PAGE = 500;

    /**
     * What was done.
     *
     * @param republished aggregates told again
     * @param erased aggregates that were made after the backup
     */
    public record Report(long epoch, long republished, long erased) {
        @Override
        public String toString() {
            return "epoch %d, %d aggregates told again, %d made after the backup erased"
                    .formatted(epoch, republished, erased);
        }
    }

    /** The service must be stopped. */
    public Report run() {
        service.readFromTheBeginning();
        var told = new Published(service.broker()).lastOf(service.service().module());
        try (var connection = service.open()) {
            var epoch = begin(connection, told);
            while (page(connection) == PAGE) {
                // Each page is a transaction of its own, so that a long run can be cut off.
            }
            eraseForgotten(connection, told);
            return end(connection, epoch);
        } catch (SQLException e) {
            throw new Trouble("The republication was cut off: " + e.getMessage(), e);
        }
    }

    private static long begin(Connection connection, List<Told> told) throws SQLException {
        try (var begin = connection.prepareStatement("select republish_begin(?)")) {
            begin.setLong(1, told.stream().mapToLong(Told::epoch).max().orElse(0));
            try (var row = begin.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static long page(Connection connection) throws SQLException {
        try (var page = connection.prepareStatement("select republish_page(?)")) {
            page.setInt(1, PAGE);
            try (var row = page.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void eraseForgotten(Connection connection, List<Told> told) throws SQLException {
        var known = known(connection);
        try (var erase = connection.prepareStatement("select republish_erase(?, ?, ?, ?)")) {
            for (var one : told) {
                if (!one.isErasure() && !known.contains(one.topic() + " " + one.key())) {
                    erase.setString(1, one.topic());
                    erase.setObject(2, UUID.fromString(one.key()));
                    erase.setString(3, one.type());
                    erase.setLong(4, one.revision());
                    erase.executeQuery().close();
                }
            }
        }
    }

    private static Set<String> known(Connection connection) throws SQLException {
        var keys = new HashSet<String>();
        try (var select =
                        connection.prepareStatement(
                                "select distinct topic || ' ' || key from outbox");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        return keys;
    }

    private static Report end(Connection connection, long epoch) throws SQLException {
        try (var end = connection.prepareStatement("select * from republish_end()");
                var row = end.executeQuery()) {
            row.next();
            return new Report(epoch, row.getLong("republished"), row.getLong("erased"));
        }
    }
}
