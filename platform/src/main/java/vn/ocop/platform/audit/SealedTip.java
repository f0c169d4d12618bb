package vn.ocop.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last link of the chain. */
record SealedTip(long position, byte[] hash) {

    /** What stands before the first link. */
    static final SealedTip START = new SealedTip(0, AuditChain.start());

    private static final String LAST =
            "select position, hash from audit_seal order by position desc limit 1";

    static SealedTip of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(LAST)) {
            return row.next() ? new SealedTip(row.getLong(1), row.getBytes(2)) : START;
        }
    }

    SealedTip next(List<@Nullable String> entry) {
        return new SealedTip(position + 1, AuditChain.hash(hash, position + 1, entry));
    }
}
