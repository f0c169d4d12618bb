package vn.ocop.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.event.DatabaseFailure;

/**
 * Seals waiting entries, in one transaction with the lock that keeps other instances away: a batch
 * is sealed as a whole or, after a crash, by the next one who comes.
 */
@ApplicationScoped
class AuditSealer {

    static final int BATCH = 1_000;

    private static final String WAITING =
            "select "
                    + AuditChain.AS_TEXT
                    + " from audit_unsealed u join audit_entry e on e.id = u.entry_id"
                    + " order by e.at, e.id limit "
                    + BATCH;
    private static final String SEAL =
            "insert into audit_seal (position, entry_id, hash, sealed_at) values (?, ?::uuid, ?, ?)";
    private static final String DONE =
            "delete from audit_unsealed where entry_id = any (?::uuid[])";

    private final DataSource database;
    private final Clock clock;

    AuditSealer(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Seals a batch and answers how many; none when nothing waits or another instance is at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int sealSome() {
        try (var connection = database.getConnection()) {
            return SealerLock.taken(connection) ? seal(connection) : 0;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private int seal(Connection connection) throws SQLException {
        var waiting = waiting(connection);
        if (waiting.isEmpty()) {
            return 0;
        }
        var tip = SealedTip.of(connection);
        var now = Timestamp.from(clock.instant());
        try (var seal = connection.prepareStatement(SEAL)) {
            for (var row : waiting) {
                tip = tip.next(row);
                seal.setLong(1, tip.position());
                seal.setString(2, row.getFirst());
                seal.setBytes(3, tip.hash());
                seal.setTimestamp(4, now);
                seal.addBatch();
            }
            seal.executeBatch();
        }
        forget(connection, waiting);
        return waiting.size();
    }

    private static List<List<@Nullable String>> waiting(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(WAITING);
                var rows = select.executeQuery()) {
            var found = new ArrayList<List<@Nullable String>>();
            while (rows.next()) {
                found.add(AuditChain.read(rows, 1));
            }
            return found;
        }
    }

    private static void forget(Connection connection, List<List<@Nullable String>> sealed)
            throws SQLException {
        var ids = sealed.stream().map(row -> Objects.requireNonNull(row.getFirst())).toArray();
        try (var done = connection.prepareStatement(DONE)) {
            done.setArray(1, connection.createArrayOf("text", ids));
            done.executeUpdate();
        }
    }
}
