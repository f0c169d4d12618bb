package vn.ocop.deploy.system;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.deploy.system.Published.Told;
import vn.ocop.platform.republication.Republishing;

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
            var heard = told.stream().mapToLong(Told::epoch).max().orElse(0);
            var epoch = Republishing.begin(connection, heard);
            while (Republishing.page(connection, PAGE) == PAGE) {
                // Each page is a transaction of its own, so that a long run can be cut off.
            }
            eraseForgotten(connection, told);
            var end = Republishing.end(connection);
            return new Report(epoch, end.republished(), end.erased());
        } catch (SQLException e) {
            throw new Trouble("The republication was cut off: " + e.getMessage(), e);
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
}
