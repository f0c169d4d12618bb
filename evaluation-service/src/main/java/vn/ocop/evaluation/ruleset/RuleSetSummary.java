package vn.ocop.evaluation.ruleset;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One row of the list of rule sets. */
@Schema(description = "A rule set in a list")
record RuleSetSummary(
        @Schema(description = "Id of the legal version", examples = "26-2026", required = true)
                String id,
        @Schema(
                        description = "Number of the decision",
                        examples = "26/2026/QĐ-TTg",
                        required = true)
                String number,
        @Schema(description = "First day in force", examples = "2026-05-22", required = true)
                LocalDate effectiveFrom,
        @Schema(
                        description = "First day no longer in force; absent while in force",
                        examples = "2026-07-21")
                @Nullable LocalDate effectiveUntil,
        @Schema(
                        description = "Rubrics that are known; 0 where only the frame is",
                        examples = "26",
                        required = true)
                int productSets,
        @Schema(description = "Counts errata of this rule set", examples = "1", required = true)
                long revision,
        @Schema(
                        description = "SHA-256 over codes, points, marks, conditions and bands",
                        required = true)
                String hash) {

    static RuleSetSummary of(RuleSet ruleSet) {
        LegalBasis basis = ruleSet.legalBasis();
        return new RuleSetSummary(
                ruleSet.id(),
                basis.number(),
                basis.effectiveFrom(),
                basis.effectiveUntil(),
                ruleSet.rubrics().size(),
                ruleSet.frame().revision(),
                ruleSet.hash());
    }
}
