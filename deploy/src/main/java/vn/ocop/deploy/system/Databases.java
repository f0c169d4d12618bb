package vn.ocop.deploy.system;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.stack.StackAddresses;

/** Looks into the databases of the services. */
public record Databases(StackAddresses addresses) {

    /** Reads one row of an answer. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    Connection open(Service service) {
        try {
            return addresses.database(service).open();
        } catch (SQLException e) {
            throw new IllegalStateException(service + ": " + e.getMessage(), e);
        }
    }

    <T> List<T> rows(Service service, String sql, Reading<T> reading) {
        try (var connection = open(service);
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<T>();
            while (found.next()) {
                rows.add(reading.of(found));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(service + ": " + sql + ": " + e.getMessage(), e);
        }
    }

    void execute(Service service, String... statements) {
        try (var connection = open(service);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(service + ": " + e.getMessage(), e);
        }
    }

    List<String> texts(Service service, String sql) {
        return rows(service, sql, row -> row.getString(1));
    }

    long count(Service service, String sql) {
        return rows(service, sql, row -> row.getLong(1)).getFirst();
    }

    /** Events of all services that the broker has not taken yet. */
    long waiting() {
        return inAllOutboxes("published_at is null");
    }

    /** Events of all services that it has. */
    long published() {
        return inAllOutboxes("published_at is not null");
    }

    private long inAllOutboxes(String condition) {
        return Arrays.stream(Service.values())
                .mapToLong(it -> count(it, "select count(*) from outbox where " + condition))
                .sum();
    }

    /** Two columns as a map. */
    Map<String, String> pairs(Service service, String sql) {
        var pairs = new TreeMap<String, String>();
        rows(service, sql, row -> pairs.put(row.getString(1), row.getString(2)));
        return pairs;
    }
}
