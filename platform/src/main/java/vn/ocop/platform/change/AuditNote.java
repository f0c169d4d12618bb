package vn.ocop.platform.change;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something worth keeping that is no change of an aggregate, such as the reading of a restricted
 * field.
 *
 * @param action what was done, for instance {@code RestrictedFieldRead}
 * @param kind the kind of record, for instance {@code producer}
 */
public record AuditNote(
        String action,
        String kind,
        @Nullable UUID id,
        @Nullable String area,
        Map<String, Object> details) {

    /** The action under which auditors find who has read restricted fields in full. */
    public static final String RESTRICTED_READ = "RestrictedFieldRead";

    /**
     * Somebody reads restricted fields of a record in full; written before they are handed out.
     *
     * @param fields names of the fields that hold something, never what they hold
     */
    public static AuditNote restrictedRead(String kind, UUID id, String area, List<String> fields) {
        return new AuditNote(RESTRICTED_READ, kind, id, area, Map.of("fields", fields));
    }
}
