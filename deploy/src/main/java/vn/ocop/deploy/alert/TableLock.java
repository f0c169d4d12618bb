package vn.ocop.deploy.alert;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.ocop.deploy.postgres.DatabaseLogin;
import vn.ocop.deploy.process.Trouble;

/** Keeps a table from being used until it lets go. */
final class TableLock {
    private final DatabaseLogin login;
    private final String table;
    private final Mode mode;
    private @Nullable Connection holder;

    /** What others may not do meanwhile. */
    enum Mode {
        WRITE("exclusive"),
        READ("access exclusive");

        private final String sql;

        Mode(String sql) {
            this.sql = sql;
        }
    }

    TableLock(DatabaseLogin login, String table, Mode mode) {
        this.login = login;
        this.table = table;
        this.mode = mode;
    }

    void take() {
        try {
            var connection = login.open();
            connection.setAutoCommit(false);
            holder = connection;
            try (var statement = connection.createStatement()) {
                statement.execute("lock table " + table + " in " + mode.sql + " mode");
            }
        } catch (SQLException e) {
            throw new Trouble("Could not lock " + table + ": " + e.getMessage(), e);
        }
    }

    void release() {
        try {
            if (holder != null) {
                holder.close();
            }
        } catch (SQLException e) {
            throw new Trouble("Could not let go of " + table + ": " + e.getMessage(), e);
        }
    }
}
