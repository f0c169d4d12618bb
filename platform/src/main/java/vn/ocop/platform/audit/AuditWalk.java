package vn.ocop.platform.audit;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Goes along the chain, link by link, until one does not fit. Whoever verifies uses this one class,
 * from outside in one go or from inside in steps.
 */
final class AuditWalk {

    /** The links with their entries; what follows says which, in the order of positions. */
    static final String LINKS =
            "select s.position, s.entry_id::text, s.hash, "
                    + AuditChain.AS_TEXT
                    + " from audit_seal s left join audit_entry e on e.id = s.entry_id ";

    private static final String KEPT_OUT =
            """
            select e.id::text from audit_entry e
             where not exists (select 1 from audit_seal s where s.entry_id = e.id)
               and not exists (select 1 from audit_unsealed u where u.entry_id = e.id)
             order by e.at, e.id limit 1""";

    private final AuditHeads heads;
    private SealedTip tip;

    /**
     * @param tip the last link that is known to fit
     */
    AuditWalk(SealedTip tip, AuditHeads heads) {
        this.tip = tip;
        this.heads = heads;
    }

    /** The last link that fits. */
    SealedTip tip() {
        return tip;
    }

    /** Follows these links; answers the first fault. */
    @Nullable AuditFault follow(ResultSet links) throws SQLException {
        while (links.next()) {
            var fault = next(links);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private @Nullable AuditFault next(ResultSet link) throws SQLException {
        var position = link.getLong(1);
        var expected = tip.position() + 1;
        if (position != expected) {
            return new AuditFault(
                    AuditFault.Kind.MISSING,
                    expected,
                    "seal %d is missing, and with it an entry".formatted(expected));
        }
        var entry = "entry %s at position %d".formatted(link.getString(2), position);
        var columns = AuditChain.read(link, 4);
        if (columns.getFirst() == null) {
            return new AuditFault(AuditFault.Kind.MISSING, position, entry + " is missing");
        }
        var next = tip.next(columns);
        if (!MessageDigest.isEqual(next.hash(), link.getBytes(3))) {
            return new AuditFault(
                    AuditFault.Kind.ALTERED,
                    position,
                    "%s was altered (%s of %s %s, %s)"
                            .formatted(
                                    entry,
                                    columns.get(3),
                                    columns.get(4),
                                    columns.get(5),
                                    columns.get(1)));
        }
        tip = next;
        return heads.faultAt(tip);
    }

    /** What is wrong where the chain has come to its end. */
    @Nullable AuditFault faultOfEnd(Connection database) throws SQLException {
        var beyond = heads.faultBeyond(tip);
        return beyond == null ? keptOut(database) : beyond;
    }

    private static @Nullable AuditFault keptOut(Connection database) throws SQLException {
        try (var select = database.prepareStatement(KEPT_OUT);
                var row = select.executeQuery()) {
            return row.next()
                    ? new AuditFault(
                            AuditFault.Kind.KEPT_OUT,
                            null,
                            "entry " + row.getString(1) + " was kept out of the chain")
                    : null;
        }
    }
}
