package vn.ocop.evaluation.ruleset.edition;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.Frame;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.platform.http.Revisioned;

/** A draft, or a published revision of a rule set. */
@Schema(name = "RuleSetEdition", description = "A draft, or a published revision of a rule set")
record EditionView(
        @Schema(description = "Id of the rule set", examples = "30-2027", required = true)
                String id,
        @Schema(description = "Counts the changes of this edition", examples = "2", required = true)
                long revision,
        @Schema(description = "DRAFT or PUBLISHED", examples = "DRAFT", required = true)
                EditionState state,
        @Schema(
                        description = "Revision of the rule set: 1, and one more with each erratum",
                        examples = "1",
                        required = true)
                long ruleSetRevision,
        @Schema(
                        description = "SHA-256 over codes, points, marks, conditions and bands",
                        required = true)
                String hash,
        @Schema(description = "First day in force", examples = "2027-01-01", required = true)
                LocalDate effectiveFrom,
        @Schema(description = "Counts of the rubrics; absent where only the frame is known")
                Frame.@Nullable Tally tally,
        @Schema(description = "Where a correction comes from") @Nullable Erratum erratum,
        @Schema(description = "When it was imported", required = true) Instant createdAt,
        @Schema(description = "When it was published") @Nullable Instant publishedAt)
        implements Revisioned {

    static EditionView of(Edition edition) {
        RuleSet ruleSet = edition.read();
        return new EditionView(
                edition.ruleSet,
                edition.revision,
                edition.state,
                edition.edition,
                edition.hash,
                ruleSet.legalBasis().effectiveFrom(),
                ruleSet.frame().tally(),
                edition.erratum,
                edition.createdAt,
                edition.publishedAt);
    }
}
