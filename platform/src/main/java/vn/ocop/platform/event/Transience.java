package vn.ocop.platform.event;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a failure of the surroundings, which passes, from one of the message itself, which stays.
 */
public final class Transience {

    /**
     * Classes of SQLSTATE: connection, rollback by the server, resources, operator intervention,
     * system.
     */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

    private Transience() {}

    public static boolean isTransient(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e && isTransient(e)) {
                return true;
            }
            if (cause instanceof RollbackException && cause.getCause() == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTransient(SQLException e) {
        if (e instanceof SQLTransientException || e instanceof SQLRecoverableException) {
            return true;
        }
        // The pool reports its own failures, such as no connection in time, without a state.
        var state = e.getSQLState();
        return state == null || state.length() < 2 || PASSING.contains(state.substring(0, 2));
    }
}
