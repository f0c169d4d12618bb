package vn.ocop.platform.restricted;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Rows in which an older version of a service stored restricted values in the clear. Each is sealed
 * when the service starts, which it does not do without the keys.
 *
 * @param <R> a row as it was stored
 */
public interface PlainRows<R> {

    /** What is sealed, for the log. */
    String what();

    /** Selects some of the rows that are left, and locks them; none when all is sealed. */
    String select();

    R read(ResultSet row) throws SQLException;

    /** Stores the values sealed and empties the row, so that it is not selected again. */
    void seal(Connection connection, R row) throws SQLException;
}
