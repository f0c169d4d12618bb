package vn.ocop.evaluation.ranking;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Advice for a higher star: the cheapest choices that reach it.
 *
 * @param pointsMissing from the rounded total to the lower end of the band, 0 when the total is
 *     enough
 * @param criteria what to raise, in printed order
 */
@Schema(description = "Advice for a higher star")
public record NextStar(
        @Schema(description = "The star", examples = "4", required = true) int stars,
        @Schema(
                        description = "Points from the total to the band of the star",
                        examples = "0",
                        required = true)
                BigDecimal pointsMissing,
        @Schema(
                        description = "What every member would have to choose, in printed order",
                        required = true)
                List<Raise> criteria) {

    /** One criterion to be raised to at least the required points on every sheet. */
    @Schema(description = "A criterion to be raised")
    public record Raise(
            @Schema(description = "Code of the criterion", examples = "1.5", required = true)
                    String criterion,
            @Schema(
                            description = "Points of the option to be reached",
                            examples = "2",
                            required = true)
                    int requiredPoints,
            @Schema(description = "Points now", examples = "1", required = true)
                    BigDecimal points) {}
}
