package vn.ocop.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;

/** Lets one instance of a service at a time write to the chain, until its transaction ends. */
final class SealerLock {

    private static final String TAKE = "select pg_try_advisory_xact_lock(3086)";

    private SealerLock() {}

    static boolean taken(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(TAKE)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
