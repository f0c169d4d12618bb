package vn.ocop.evaluation.ruleset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a level of government evaluates, recognises and sends on.
 *
 * @param evaluates FULL or PARTIAL
 * @param recognisesStars stars that this level recognises
 * @param council whether a council sits; absent when not known
 * @param topics codes of the commune's topics where the evaluation is partial
 */
@Schema(description = "What a level of government does")
public record RecognitionLevel(
        @Schema(description = "The level", required = true) Level level,
        @Schema(description = "FULL or PARTIAL", examples = "FULL", required = true)
                String evaluates,
        @Schema(description = "Stars that this level recognises", required = true)
                List<Integer> recognisesStars,
        @Schema(description = "Whether a council sits; absent when not known")
                @Nullable Boolean council,
        @Schema(description = "Codes of the commune's topics", required = true) List<String> topics,
        @Schema(description = "To whom dossiers go on") @Nullable Forwarding forwards,
        @Schema(description = "What follows when the centre arrives below the threshold")
                @Nullable BelowThreshold belowThreshold) {

    /** To which level a dossier goes on, for totals from–to where the law names them. */
    @Schema(description = "To whom dossiers go on")
    public record Forwarding(
            @Schema(description = "The receiving level", required = true) Level to,
            @Schema(description = "Lowest total that goes on, in points", examples = "90")
                    @Nullable Integer fromPoints,
            @Schema(description = "Highest total that goes on, in points", examples = "100")
                    @Nullable Integer toPoints,
            @Schema(description = "What is sent") @Nullable String what,
            @Schema(description = "Who approves and asks") @Nullable String by) {}

    /** What follows when the centre arrives below the forwarding threshold. */
    @Schema(description = "What follows below the forwarding threshold")
    public record BelowThreshold(
            @Schema(description = "The threshold", examples = "90", required = true) int points,
            @Schema(description = "In our words", required = true) String text) {}
}
