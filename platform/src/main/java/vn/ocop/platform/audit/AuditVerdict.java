package vn.ocop.platform.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param verified how many entries fit their seals
 * @param waiting how many entries have no seal yet
 * @param heads how many published heads fit the chain
 * @param notes what is worth knowing and no fault
 * @param fault the first entry that was altered or is missing; {@code null} when all is whole
 */
public record AuditVerdict(
        long verified, long waiting, long heads, List<String> notes, @Nullable String fault) {

    public AuditVerdict {
        notes = List.copyOf(notes);
    }
}
