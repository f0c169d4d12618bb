package vn.ocop.deploy.leak;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/** Every column of every table of a database, texts, documents and bytes alike. */
public record TableSearch(Search search, String service) {

    private static final String TABLES =
            "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                    + " where schemaname not in ('pg_catalog', 'information_schema') order by 1";
    private static final int FETCH = 500;

    public void all(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        for (var table : tables(connection)) {
            table(connection, table);
        }
        connection.rollback();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private void table(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (var rows = statement.executeQuery("select * from " + table)) {
                while (rows.next()) {
                    row(rows, table);
                }
            }
        }
    }

    private void row(ResultSet row, String table) throws SQLException {
        var columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            var place = "column %s %s.%s".formatted(service, table, columns.getColumnName(i));
            if (columns.getColumnType(i) == Types.BINARY) {
                var bytes = row.getBytes(i);
                search.in(place, bytes == null ? new byte[0] : bytes);
            } else {
                var text = row.getString(i);
                search.in(place, text == null ? "" : text);
            }
        }
    }
}
