package vn.ocop.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chain of a service from its beginning and names the first entry that was altered or is
 * missing, by the chain itself and by what was published of it.
 */
public final class AuditVerification {

    private static final String WAITING = "select count(*) from audit_unsealed";
    private static final String EPOCH = "select epoch from service_epoch";
    private static final int FETCH = 1_000;

    private AuditVerification() {}

    /**
     * Reads in the caller's transaction, which has to be one that sees one state of the database
     * (repeatable read) where others write meanwhile.
     */
    public static AuditVerdict of(Connection database, List<AuditHead> published)
            throws SQLException {
        var heads = new AuditHeads(number(database, EPOCH), published);
        var walk = new AuditWalk(SealedTip.START, heads);
        var fault = fault(database, walk);
        return new AuditVerdict(
                walk.tip().position(),
                number(database, WAITING),
                heads.fitting(),
                heads.notes(),
                fault == null ? null : fault.said());
    }

    private static @Nullable AuditFault fault(Connection database, AuditWalk walk)
            throws SQLException {
        try (var select = database.prepareStatement(AuditWalk.LINKS + "order by s.position")) {
            select.setFetchSize(FETCH);
            try (var links = select.executeQuery()) {
                var broken = walk.follow(links);
                return broken == null ? walk.faultOfEnd(database) : broken;
            }
        }
    }

    static long number(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
