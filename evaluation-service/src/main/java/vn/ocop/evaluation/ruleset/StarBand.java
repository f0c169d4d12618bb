package vn.ocop.evaluation.ruleset;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A band of totals (khoảng điểm) with its star, as an interval with open or closed ends.
 *
 * @param certificate whether a decision and a certificate follow
 * @param printed the wording of the range where the decision prints one
 */
@Schema(description = "A band of totals with its star, an interval with open or closed ends")
public record StarBand(
        @Schema(description = "Star of the band, 1 to 5", examples = "4", required = true)
                int stars,
        @Schema(description = "Lower end, in points of 100", examples = "70", required = true)
                BigDecimal from,
        @Schema(description = "Whether the lower end belongs to the band", required = true)
                boolean fromIncluded,
        @Schema(description = "Upper end, in points of 100", examples = "90", required = true)
                BigDecimal to,
        @Schema(description = "Whether the upper end belongs to the band", required = true)
                boolean toIncluded,
        @Schema(description = "Whether a decision and a certificate follow", required = true)
                boolean certificate,
        @Schema(
                        description = "The range as printed, where the decision prints one",
                        examples = "70-89")
                @Nullable String printed) {

    public boolean contains(BigDecimal total) {
        int low = total.compareTo(from);
        int high = total.compareTo(to);
        return (fromIncluded ? low >= 0 : low > 0) && (toIncluded ? high <= 0 : high < 0);
    }
}
