package vn.ocop.evaluation.session;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far one member scored from his council over a season (độ lệch của thành viên). */
@Schema(description = "How far a member scored from the council over a year's rounds")
record MemberDeviation(
        @Schema(description = "Subject of the member", examples = "hoa.tran") String subject,
        @Schema(description = "Number of confirmed results with a sheet of his", examples = "42")
                long sheets,
        @Schema(
                        description =
                                "Mean of his totals minus the council's means, in points; above 0 he"
                                        + " scores higher",
                        examples = "-1.25")
                BigDecimal mean,
        @Schema(
                        description = "Mean of the distances, whatever their direction, in points",
                        examples = "2.40")
                BigDecimal meanDistance) {}
