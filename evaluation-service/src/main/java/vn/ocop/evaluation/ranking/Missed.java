package vn.ocop.evaluation.ranking;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A star minimum that was missed (không đạt mức tối thiểu).
 *
 * @param stars the lowest star that it blocks
 * @param requiredPoints points of the marked option
 * @param points what the test of the settings compared with them: the mean, the lowest sheet, what
 *     more than half of the sheets reach, or the agreed sheet; always below the required points
 */
@Schema(description = "A star minimum that was missed")
public record Missed(
        @Schema(description = "Lowest star that it blocks", examples = "4", required = true)
                int stars,
        @Schema(description = "Code of the criterion", examples = "1.5", required = true)
                String criterion,
        @Schema(description = "Points of the marked option", examples = "2", required = true)
                int requiredPoints,
        @Schema(
                        description = "Points that the test of the settings compared",
                        examples = "1",
                        required = true)
                BigDecimal points) {}
