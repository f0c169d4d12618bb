package vn.ocop.platform.restricted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import vn.ocop.platform.event.DatabaseFailure;

/** Seals what was stored in the clear before there were seals. */
@ApplicationScoped
public class SealPlainRows {

    private final DataSource database;

    SealPlainRows(DataSource database) {
        this.database = database;
    }

    /** A batch in a transaction of its own; answers how many rows it sealed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <R> int some(PlainRows<R> plain) {
        try (var connection = database.getConnection()) {
            var found = found(connection, plain);
            for (var row : found) {
                plain.seal(connection, row);
            }
            return found.size();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static <R> List<R> found(Connection connection, PlainRows<R> plain)
            throws SQLException {
        try (var select = connection.prepareStatement(plain.select());
                var rows = select.executeQuery()) {
            var found = new ArrayList<R>();
            while (rows.next()) {
                found.add(plain.read(rows));
            }
            return found;
        }
    }
}
