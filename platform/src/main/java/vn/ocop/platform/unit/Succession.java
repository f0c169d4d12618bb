package vn.ocop.platform.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit of the old map went.
 *
 * @param legalBasis number of the resolution
 * @param clause number of the clause of its Article 1, where it is known
 * @param note the Statistics Office's words where only area or only population went
 */
public record Succession(
        UnitRef from,
        UnitRef to,
        Kind kind,
        LocalDate effective,
        String legalBasis,
        @Nullable String clause,
        @Nullable String note) {

    public enum Kind {
        /** The whole unit. */
        FULL,
        /** A part; other parts went elsewhere. */
        PARTIAL
    }
}
