package vn.ocop.evaluation.ruleset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A criterion in one language. */
@Schema(
        description =
                "A section, criterion or sub-criterion (tiêu chí); it has either options or"
                        + " children")
record CriterionView(
        @Schema(description = "Code, unique in the product set", examples = "1.5", required = true)
                String code,
        @Schema(description = "Title", required = true) String title,
        @Schema(description = "What is looked at") @Nullable String description,
        @Schema(
                        description = "Most points: the best option, or the sum of the children",
                        examples = "3",
                        required = true)
                int maxPoints,
        @Schema(description = "Notes printed under the criterion", required = true)
                List<NoteView> notes,
        @Schema(
                        description =
                                "The two cases of a criterion that has them; one is chosen first",
                        required = true)
                List<VariantView> variants,
        @Schema(
                        description =
                                "Options from low to high, within a variant. A choice is the number"
                                        + " of an option in this array, from 1; 0 means that none is"
                                        + " met.",
                        required = true)
                List<OptionView> options,
        @Schema(description = "Criteria below, in printed order", required = true)
                List<CriterionView> children) {

    @Schema(description = "An option (mức) of a criterion")
    record OptionView(
            @Schema(description = "What it is worth", examples = "2", required = true) int points,
            @Schema(description = "Label", required = true) String label,
            @Schema(description = "The star, 3 to 5, whose minimum this option is", examples = "4")
                    @Nullable Integer starMark,
            @Schema(description = "Code of the variant it belongs to", examples = "1")
                    @Nullable String variant,
            @Schema(
                            description =
                                    "true: a yes or no of ours where the decision prints points"
                                            + " only",
                            examples = "true")
                    @Nullable Boolean derived) {}

    @Schema(description = "A variant of a criterion")
    record VariantView(
            @Schema(description = "Code", examples = "1", required = true) String code,
            @Schema(description = "Label", required = true) String label) {}

    @Schema(description = "A note under a criterion")
    record NoteView(
            @Schema(description = "What it does", required = true) NoteType type,
            @Schema(description = "Wording", required = true) String text,
            @Schema(description = "Condition, where it can be tested from the points")
                    @Nullable ConditionView condition) {}

    @Schema(description = "A condition that can be tested from the points")
    record ConditionView(
            @Schema(
                            description =
                                    "MIN_POINTS: the criterion counts only when the other one has"
                                            + " the points; ANY_ZERO: zero on any of the criteria stops"
                                            + " the scoring",
                            examples = "MIN_POINTS",
                            required = true)
                    String kind,
            @Schema(description = "Criteria it looks at", examples = "[\"5.1\"]", required = true)
                    List<String> criteria,
            @Schema(description = "Points it asks for", examples = "1", required = true)
                    int points) {

        static ConditionView of(Condition condition) {
            return switch (condition) {
                case Condition.MinPoints least ->
                        new ConditionView("MIN_POINTS", least.criteria(), least.points());
                case Condition.AnyZero zero -> new ConditionView("ANY_ZERO", zero.criteria(), 0);
            };
        }
    }
}
