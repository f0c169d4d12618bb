package vn.ocop.evaluation.council;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.course.Letter;
import vn.ocop.evaluation.ranking.StarMinimumTest;

/**
 * What a council's rules of procedure (quy chế hoạt động) settle, from a day on. The law says
 * nothing about any of it.
 */
@Schema(description = "Rules of procedure of a council, from a day on")
public record CouncilSettings(
        UUID id,
        @Schema(description = "Decision by which they were adopted") Letter decision,
        @Schema(description = "First day", examples = "2026-01-10") LocalDate from,
        @Schema(
                        description = "Share of the members that must be present, above 0 to 1",
                        examples = "0.75")
                BigDecimal quorumRatio,
        @Schema(description = "Of which members; codes: list quorum-base") QuorumBase quorumBase,
        @Schema(description = "Whether the chair, or who stands in, must be present")
                boolean chairMustAttend,
        @Schema(
                        description =
                                "Largest accepted gap between the members' totals, in points; exceeded"
                                        + " when greater; absent: no limit",
                        examples = "10")
                @Nullable BigDecimal maxTotalDeviation,
        @Schema(description = "What follows when it is exceeded; codes: list deviation-action")
                DeviationAction deviationAction,
        @Schema(description = "Number of scoring rounds at most", examples = "2") int scoringRounds,
        @Schema(description = "How the result is formed: ARITHMETIC_MEAN") Aggregation aggregation,
        @Schema(
                        description = "Decimals of the total, 0 to 4; rounded once, half up",
                        examples = "2")
                int decimalsKept,
        @Schema(
                        description =
                                "How star minimums are tested: AVERAGE_POINTS, EVERY_SHEET, MAJORITY or"
                                        + " AGREED_OPTION")
                StarMinimumTest starMinimumTest,
        @Schema(
                        description =
                                "When an exclusion or stop found by members holds; codes: list exclusion-rule")
                ExclusionRule exclusionTest,
        @Schema(description = "What follows the last round; codes: list after-last-round")
                AfterLastRound afterLastRound,
        @Schema(description = "Whether re-evaluations may be decided by written opinions")
                boolean writtenOpinionsAllowed,
        @Schema(
                        description =
                                "Product sets that members may score on site, before the session opens",
                        examples = "[\"26\"]")
                List<String> onSiteProductSets) {

    /** Rules of procedure adopted before this was asked name no product set. */
    public CouncilSettings {
        onSiteProductSets =
                onSiteProductSets == null
                        ? List.of()
                        : onSiteProductSets.stream().distinct().sorted().toList();
    }

    /** Of which members the quorum is a share. */
    public enum QuorumBase {
        /** Seats held, without those recused from the item. */
        WITHOUT_RECUSED,
        /** All seats held. */
        ALL_SEATS
    }

    /** What follows when members lie too far apart. */
    public enum DeviationAction {
        DISCUSS_AND_RESCORE,
        NONE
    }

    /** How the result is formed. */
    public enum Aggregation {
        ARITHMETIC_MEAN
    }

    /** When an exclusion or stop that members found holds for the product. */
    public enum ExclusionRule {
        /** On more than half of the sheets. */
        MAJORITY,
        /** On at least one sheet. */
        ANY,
        /** On the chair's sheet. */
        CHAIR
    }

    /** What follows when members still lie too far apart after the last round. */
    public enum AfterLastRound {
        /** The chair confirms with a recorded reason, or defers. */
        CHAIR_DECIDES,
        /** The item is deferred. */
        DEFER,
        /** The mean counts as it is. */
        TAKE_MEAN
    }
}
