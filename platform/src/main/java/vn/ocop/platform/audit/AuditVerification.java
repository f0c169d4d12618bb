package vn.ocop.platform.audit;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chain of a service from its beginning and names the first entry that was altered or is
 * missing. Published heads tell what the chain alone cannot: that its end was cut off, or that all
 * of it was written anew.
 */
public final class AuditVerification {

    private static final String CHAIN =
            "select s.position, s.entry_id::text, s.hash, "
                    + AuditChain.AS_TEXT
                    + " from audit_seal s left join audit_entry e on e.id = s.entry_id"
                    + " order by s.position";
    private static final String KEPT_OUT =
            """
            select e.id::text from audit_entry e
             where not exists (select 1 from audit_seal s where s.entry_id = e.id)
               and not exists (select 1 from audit_unsealed u where u.entry_id = e.id)
             order by e.at, e.id limit 1""";
    private static final String WAITING = "select count(*)::text from audit_unsealed";
    private static final String EPOCH = "select epoch::text from service_epoch";
    private static final int FETCH = 1_000;

    private final Connection database;
    private final Map<Long, List<AuditHead>> heads = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();
    private byte[] last = AuditChain.start();
    private long verified;
    private long fitting;
    private long epoch;

    private AuditVerification(Connection database, List<AuditHead> heads) {
        this.database = database;
        heads.forEach(
                head ->
                        this.heads
                                .computeIfAbsent(head.entries(), _ -> new ArrayList<>())
                                .add(head));
    }

    /**
     * Reads in the caller's transaction, which has to be one that sees one state of the database
     * (repeatable read) where others write meanwhile.
     */
    public static AuditVerdict of(Connection database, List<AuditHead> published)
            throws SQLException {
        return new AuditVerification(database, published).verdict();
    }

    private AuditVerdict verdict() throws SQLException {
        epoch = Long.parseLong(String.valueOf(text(EPOCH)));
        var fault = fault();
        var waiting = Long.parseLong(String.valueOf(text(WAITING)));
        return new AuditVerdict(verified, waiting, fitting, notes, fault);
    }

    private @Nullable String fault() throws SQLException {
        var broken = brokenLink();
        if (broken == null) {
            broken = missingTail();
        }
        if (broken == null) {
            var keptOut = text(KEPT_OUT);
            broken = keptOut == null ? null : "entry " + keptOut + " was kept out of the chain";
        }
        return broken;
    }

    private @Nullable String brokenLink() throws SQLException {
        try (var select = database.prepareStatement(CHAIN)) {
            select.setFetchSize(FETCH);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var fault = linkFault(rows);
                    if (fault != null) {
                        return fault;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable String linkFault(ResultSet row) throws SQLException {
        var position = row.getLong(1);
        if (position != verified + 1) {
            return "seal %d is missing, and with it an entry".formatted(verified + 1);
        }
        var entry = "entry %s at position %d".formatted(row.getString(2), position);
        var columns = AuditChain.read(row, 4);
        if (columns.getFirst() == null) {
            return entry + " is missing";
        }
        var hash = AuditChain.hash(last, position, columns);
        if (!MessageDigest.isEqual(hash, row.getBytes(3))) {
            return "%s was altered (%s of %s %s, %s)"
                    .formatted(
                            entry, columns.get(3), columns.get(4), columns.get(5), columns.get(1));
        }
        last = hash;
        verified = position;
        return headFault();
    }

    private @Nullable String headFault() {
        for (var head : heads.getOrDefault(verified, List.of())) {
            if (head.hash().equals(HexFormat.of().formatHex(last))) {
                fitting++;
            } else if (isOfThisLife(head)) {
                return "entry at position %d or one before it was replaced: the head of %s says otherwise"
                        .formatted(verified, head.day());
            }
        }
        return null;
    }

    private @Nullable String missingTail() {
        for (var beyond : heads.values()) {
            for (var head : beyond) {
                if (head.entries() > verified && isOfThisLife(head)) {
                    return "entry at position %d is missing: the head of %s counts %d entries, the chain has %d"
                            .formatted(verified + 1, head.day(), head.entries(), verified);
                }
            }
        }
        return null;
    }

    /** A head of an earlier life may count what a restore from a backup has lost. */
    private boolean isOfThisLife(AuditHead head) {
        if (head.epoch() < epoch) {
            notes.add(
                    "the head of %s was published before the database was restored"
                            .formatted(head.day()));
            return false;
        }
        return true;
    }

    private @Nullable String text(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
