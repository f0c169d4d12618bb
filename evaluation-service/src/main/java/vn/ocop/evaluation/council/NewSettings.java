package vn.ocop.evaluation.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.council.CouncilSettings.AfterLastRound;
import vn.ocop.evaluation.council.CouncilSettings.Aggregation;
import vn.ocop.evaluation.council.CouncilSettings.DeviationAction;
import vn.ocop.evaluation.council.CouncilSettings.ExclusionRule;
import vn.ocop.evaluation.council.CouncilSettings.QuorumBase;
import vn.ocop.evaluation.course.Letter;
import vn.ocop.evaluation.ranking.StarMinimumTest;

/**
 * Request to record the adoption of rules of procedure; what the law leaves open has no default.
 */
@Schema(name = "NewCouncilSettings", description = "Rules of procedure adopted by a council")
record NewSettings(
        @Schema(description = "Decision by which they were adopted") @NotNull @Valid
                Letter decision,
        @Schema(description = "First day in force", examples = "2026-01-10") @NotNull
                LocalDate from,
        @Schema(
                        description = "Share of the members that must be present, above 0 to 1",
                        examples = "0.75")
                @NotNull
                @DecimalMin(value = "0", inclusive = false)
                @DecimalMax("1")
                BigDecimal quorumRatio,
        @Schema(
                        description =
                                "WITHOUT_RECUSED (seats held minus recused for the item) or ALL_SEATS;"
                                        + " absent: WITHOUT_RECUSED",
                        examples = "WITHOUT_RECUSED")
                @Nullable QuorumBase quorumBase,
        @Schema(description = "Whether the chair must be present", examples = "true") @NotNull
                Boolean chairMustAttend,
        @Schema(
                        description =
                                "Largest accepted gap between members' totals, in points; absent: none",
                        examples = "10")
                @DecimalMin("0")
                @DecimalMax("100")
                @Nullable BigDecimal maxTotalDeviation,
        @Schema(description = "DISCUSS_AND_RESCORE or NONE", examples = "DISCUSS_AND_RESCORE")
                @NotNull
                DeviationAction deviationAction,
        @Schema(description = "Scoring rounds at most, 1 to 9", examples = "2")
                @NotNull
                @Min(1)
                @Max(9)
                Integer scoringRounds,
        @Schema(description = "ARITHMETIC_MEAN", examples = "ARITHMETIC_MEAN") @NotNull
                Aggregation aggregation,
        @Schema(description = "Decimals of the total, 0 to 4", examples = "2")
                @NotNull
                @Min(0)
                @Max(4)
                Integer decimalsKept,
        @Schema(
                        description = "AVERAGE_POINTS, EVERY_SHEET, MAJORITY or AGREED_OPTION",
                        examples = "AVERAGE_POINTS")
                @NotNull
                StarMinimumTest starMinimumTest,
        @Schema(description = "MAJORITY, ANY or CHAIR", examples = "MAJORITY") @NotNull
                ExclusionRule exclusionTest,
        @Schema(
                        description =
                                "CHAIR_DECIDES (with a recorded reason, or defers), DEFER or TAKE_MEAN;"
                                        + " absent: CHAIR_DECIDES",
                        examples = "CHAIR_DECIDES")
                @Nullable AfterLastRound afterLastRound,
        @Schema(
                        description =
                                "Whether re-evaluations may be decided by written opinions; absent:"
                                        + " false",
                        examples = "true")
                @Nullable Boolean writtenOpinionsAllowed,
        @Schema(
                        description =
                                "Product sets that members may score on site, before the session opens;"
                                        + " absent: none",
                        examples = "[\"26\"]")
                @Size(max = 26)
                @Nullable List<@NotNull @Pattern(regexp = "0[1-9]|1[0-9]|2[0-6]") String>
                        onSiteProductSets) {

    CouncilSettings settings(UUID id) {
        return new CouncilSettings(
                id,
                decision,
                from,
                quorumRatio,
                quorumBase == null ? QuorumBase.WITHOUT_RECUSED : quorumBase,
                chairMustAttend,
                maxTotalDeviation,
                deviationAction,
                scoringRounds,
                aggregation,
                decimalsKept,
                starMinimumTest,
                exclusionTest,
                afterLastRound == null ? AfterLastRound.CHAIR_DECIDES : afterLastRound,
                Boolean.TRUE.equals(writtenOpinionsAllowed),
                onSiteProductSets == null ? List.of() : onSiteProductSets);
    }
}
