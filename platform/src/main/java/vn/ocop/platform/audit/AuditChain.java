package vn.ocop.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an audit entry is hashed. The sealer and whoever verifies use this one class.
 *
 * <p>A hash covers the hash before, the position and every column. A column is hashed as its text
 * with the length before it, an absent one as a mark of its own: no two rows have the same form.
 */
public final class AuditChain {

    /** The columns of {@code audit_entry} in the order in which they are hashed. */
    public static final List<String> COLUMNS =
            List.of(
                    "id",
                    "at",
                    "actor",
                    "action",
                    "kind",
                    "object_id",
                    "revision",
                    "area_path",
                    "trace_id",
                    "details");

    /**
     * The same columns of the table {@code e} as texts that depend on no setting of the session.
     */
    public static final String AS_TEXT =
            "e.id::text, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'),"
                    + " e.actor, e.action, e.kind, e.object_id::text, e.revision::text, e.area_path,"
                    + " e.trace_id, e.details::text";

    private static final int BYTES = 32;

    private AuditChain() {}

    /** What stands before the first hash. */
    public static byte[] start() {
        return new byte[BYTES];
    }

    public static byte[] hash(byte[] previous, long position, List<@Nullable String> row) {
        if (row.size() != COLUMNS.size()) {
            throw new IllegalArgumentException("an entry has " + COLUMNS.size() + " columns");
        }
        var digest = sha256();
        digest.update(previous);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(position).array());
        for (var column : row) {
            add(digest, column);
        }
        return digest.digest();
    }

    /** The columns of a row selected with {@link #AS_TEXT}, the first of them at that index. */
    public static List<@Nullable String> read(ResultSet row, int first) throws SQLException {
        var texts = new ArrayList<@Nullable String>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            texts.add(row.getString(first + i));
        }
        return texts;
    }

    private static void add(MessageDigest digest, @Nullable String column) {
        if (column == null) {
            digest.update((byte) 0);
            return;
        }
        var bytes = column.getBytes(UTF_8);
        digest.update((byte) 1);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
