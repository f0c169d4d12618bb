package vn.ocop.deploy.hostile;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.ocop.deploy.postgres.DatabaseLogin;

/**
 * How many rows each table of a service has. What events of other services, timers and the relay
 * write in the background is left out: it is no effect of a request.
 */
final class Effects implements AutoCloseable {
    private static final String TABLES =
            """
            select tablename from pg_tables
            where schemaname = 'public'
              and tablename not like '%\\_copy' and tablename not like 'known\\_%' and tablename not like 'flyway%'
              and tablename not like 'standing%' and tablename not like '%inbox%'
              and tablename not in ('consumed', 'fact', 'waiting_event', 'unreadable_event')
            order by tablename
            """;

    private final Connection connection;
    private final List<String> tables = new ArrayList<>();

    Effects(DatabaseLogin login) throws SQLException {
        this.connection = login.open();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(TABLES)) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
    }

    Map<String, Long> rows() throws SQLException {
        var rows = new TreeMap<String, Long>();
        try (var statement = connection.createStatement()) {
            for (var table : tables) {
                try (var counted =
                        statement.executeQuery("select count(*) from \"" + table + "\"")) {
                    counted.next();
                    rows.put(table, counted.getLong(1));
                }
            }
        }
        return rows;
    }

    /** Tables whose number of rows is another one now. */
    static List<String> between(Map<String, Long> before, Map<String, Long> after) {
        return after.entrySet().stream()
                .filter(it -> !it.getValue().equals(before.get(it.getKey())))
                .map(it -> it.getKey() + " " + before.get(it.getKey()) + " → " + it.getValue())
                .toList();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
