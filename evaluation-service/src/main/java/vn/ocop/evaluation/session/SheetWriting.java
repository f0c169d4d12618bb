package vn.ocop.evaluation.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request with the content of one's own sheet. */
@Schema(
        name = "ScoreSheetContent",
        description = "Content of a member's own sheet; a draft may be incomplete")
record SheetWriting(
        @Schema(
                        description =
                                "Leaf criterion to number of the option chosen, as served by the rule"
                                        + " set, from 1; 0 when none is met",
                        examples = "{\"1.1\": 3, \"1.2\": 2}")
                @NotNull
                @Size(max = 200)
                Map<String, Integer> choices,
        @Schema(
                        description =
                                "Criteria whose exclusion the member finds to apply; \"dossier\" for the"
                                        + " finding of the product set")
                @Size(max = 50)
                @Nullable List<@NotNull String> knockOuts,
        @Schema(description = "Criteria whose stop the member finds to apply") @Size(max = 50)
                @Nullable List<@NotNull String> stops,
        @Schema(description = "The member's opinion, in words") @Size(max = 4000)
                @Nullable String opinion) {

    SheetContent content() {
        return new SheetContent(
                choices,
                knockOuts == null ? List.of() : knockOuts,
                stops == null ? List.of() : stops,
                opinion);
    }

    /** A record prints its fields; this one must not end up in a log. */
    @Override
    public String toString() {
        return "SheetWriting[sealed]";
    }
}
