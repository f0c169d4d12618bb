package vn.ocop.deploy.system;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.deploy.stack.Service;

/**
 * Empties the copies of a service and lets them grow again from the beginning of their topics, then
 * holds them, row by row, against those that lived. Meanwhile their owners should rest.
 */
public final class CopyRebuild {
    private static final String LIVED = "lived";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ServiceAccess access;
    private final List<CopyTable> tables;

    /** What was compared. */
    public record Report(long rows, int tables) {
        @Override
        public String toString() {
            return "%d rows of %d tables rebuilt from the beginning equal those that lived"
                    .formatted(rows, tables);
        }
    }

    public CopyRebuild(ServiceAccess access) {
        this.access = access;
        this.tables = CopyTable.of(access.service());
    }

    /**
     * While the service is stopped: keeps what lived and empties the copies. The last event of each
     * aggregate counts as not yet applied, the older ones stay outdated: nobody sees the past
     * again.
     */
    public void begin() {
        access.readFromTheBeginning();
        run(
                connection -> {
                    execute(connection, "create schema if not exists " + LIVED);
                    for (var table : tables) {
                        execute(
                                connection,
                                "create table if not exists %s.%s as table public.%s"
                                        .formatted(LIVED, table.name(), table.name()));
                    }
                    for (var table : tables) {
                        execute(connection, "delete from public." + table.name());
                    }
                    execute(
                            connection,
                            access.service() == Service.REPORTING
                                    ? "delete from inbox_message"
                                    : "update consumed set revision = revision - 1");
                    return true;
                });
    }

    /** When the service is back: waits until the copies are equal and forgets the lived ones. */
    public Report end() {
        var last = new ArrayList<String>();
        var equal =
                Patience.until(
                        PATIENCE,
                        () -> {
                            last.clear();
                            last.addAll(differences());
                            return last.isEmpty();
                        });
        if (!equal) {
            throw new Disagreement(last);
        }
        return run(
                connection -> {
                    long rows = 0;
                    for (var table : tables) {
                        rows += count(connection, table.rowsIn(LIVED));
                    }
                    execute(connection, "drop schema " + LIVED + " cascade");
                    return new Report(rows, tables.size());
                });
    }

    private List<String> differences() {
        return run(
                connection -> {
                    var found = new ArrayList<String>();
                    for (var table : tables) {
                        var lived = table.rowsIn(LIVED);
                        var now = table.rowsIn("public");
                        var lost = count(connection, lived + " except all " + now);
                        var more = count(connection, now + " except all " + lived);
                        if (lost + more > 0) {
                            found.add(
                                    "%s of %s: %d rows of before are missing, %d are new or altered"
                                            .formatted(
                                                    table.name(),
                                                    access.service().id(),
                                                    lost,
                                                    more));
                        }
                    }
                    return found;
                });
    }

    private static long count(Connection connection, String rows) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from (" + rows + ") as rows")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** In one transaction. */
    private <T> T run(Work<T> work) {
        try (var connection = access.open()) {
            connection.setAutoCommit(false);
            var result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new Trouble("The copies cannot be rebuilt: " + e.getMessage(), e);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
