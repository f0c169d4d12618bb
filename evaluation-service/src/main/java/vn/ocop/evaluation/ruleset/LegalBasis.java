package vn.ocop.evaluation.ruleset;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decision behind a rule set (căn cứ pháp lý).
 *
 * @param effectiveFrom first day in force
 * @param effectiveUntil first day no longer in force
 * @param procedureUntil first day on which another decision took over the steps
 * @param replacedEndAfterDays days after which the replaced decisions end, counted from the first
 *     day in force
 */
public record LegalBasis(
        String number,
        LocalDate issued,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        @Nullable String effectiveUntilNote,
        @Nullable LocalDate procedureUntil,
        List<String> replaces,
        @Nullable Integer replacedEndAfterDays,
        @Nullable String amends,
        List<Amendment> amendedBy,
        @Nullable String note,
        Confidence confidence) {

    /** A later decision that changed this one. */
    public record Amendment(
            String number, LocalDate issued, LocalDate effectiveFrom, String changes) {}
}
