package vn.ocop.platform.change;

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
        Map<String, Object> details) {}
