package vn.ocop.evaluation.ruleset.comparison;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.platform.language.Language;

/** Two rule sets side by side, in one language. */
@Schema(name = "RuleSetComparison", description = "What differs between two rule sets")
record ComparisonView(
        @Schema(description = "The first one", required = true) Side ruleSet,
        @Schema(description = "The second one", required = true) Side with,
        @Schema(description = "Whether they have the same hash", required = true) boolean sameHash,
        @Schema(
                        description =
                                "Product sets in which the same sheets may give another result",
                        examples = "[\"07\"]",
                        required = true)
                List<String> productSets,
        @Schema(description = "Every difference, general ones first", required = true)
                List<DifferenceView> differences) {

    /** One of the two. */
    @Schema(name = "ComparedRuleSet", description = "One of two rule sets")
    record Side(
            @Schema(description = "Id", examples = "26-2026", required = true) String id,
            @Schema(description = "Revision", examples = "1", required = true) long revision,
            @Schema(description = "Hash", required = true) String hash) {

        static Side of(RuleSet ruleSet) {
            return new Side(ruleSet.id(), ruleSet.revision(), ruleSet.hash());
        }
    }

    /** One difference. */
    @Schema(name = "RuleSetDifference", description = "One difference between two rule sets")
    record DifferenceView(
            @Schema(description = "What differs", examples = "OPTIONS", required = true)
                    Difference.Kind kind,
            @Schema(description = "Product set; absent for the frame", examples = "07")
                    @Nullable String productSet,
            @Schema(description = "Criterion; absent for the set as a whole", examples = "3.1")
                    @Nullable String criterion,
            @Schema(
                            description =
                                    "As in the first one, a short text; absent where it has none",
                            examples = "1 1 3")
                    @Nullable String before,
            @Schema(
                            description =
                                    "As in the second one, a short text; absent where it has none",
                            examples = "1 2 3")
                    @Nullable String after,
            @Schema(description = "The difference in words", required = true) String text) {

        static DifferenceView of(Difference difference, Language language) {
            return new DifferenceView(
                    difference.kind(),
                    difference.productSet(),
                    difference.criterion(),
                    difference.before(),
                    difference.after(),
                    difference.words().in(language));
        }
    }

    static ComparisonView of(Comparison comparison, Language language) {
        return new ComparisonView(
                Side.of(comparison.first()),
                Side.of(comparison.second()),
                comparison.first().hash().equals(comparison.second().hash()),
                comparison.concernedSets(),
                comparison.differences().stream()
                        .map(difference -> DifferenceView.of(difference, language))
                        .toList());
    }
}
