package vn.ocop.evaluation.session;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.council.CouncilSettings;
import vn.ocop.evaluation.ranking.Missed;
import vn.ocop.evaluation.ranking.NextStar;

/**
 * The result of an item with everything that led to it, as it is frozen when the item is closed.
 */
@Schema(
        description =
                "Frozen result of an item: what was found, from which rounds, under which settings")
record ItemResult(
        UUID sessionId,
        UUID itemId,
        UUID dossierId,
        UUID productId,
        @Schema(description = "Rule set that governs", examples = "26-2026") String ruleSet,
        @Schema(
                        description = "Its revision; absent in results that were frozen without it",
                        examples = "1")
                @Nullable Long ruleSetRevision,
        @Schema(description = "SHA-256 of the rule set") String ruleSetHash,
        @Schema(description = "Product set 01 to 26", examples = "01") String productSet,
        @Schema(description = "RANKED, EXCLUDED or STOPPED", examples = "RANKED") String outcome,
        @Schema(description = "Mean of the members' totals, 0 to 100", examples = "73.5")
                @Nullable BigDecimal total,
        @Schema(description = "Means of the parts A, B, C")
                @Nullable SortedMap<String, BigDecimal> parts,
        @Schema(description = "Total by person") SortedMap<String, Integer> totals,
        @Schema(description = "Largest minus smallest total") @Nullable Integer spread,
        @Schema(description = "Star of the band of the total", examples = "4")
                @Nullable Integer bandStars,
        @Schema(description = "Star with the minimums tested", examples = "4")
                @Nullable Integer stars,
        @Schema(description = "Star minimums that were missed") List<Missed> missed,
        @Schema(description = "What the higher stars would take") List<NextStar> nextStars,
        @Schema(description = "Criterion of the exclusion or stop, dossier for that of the set")
                @Nullable String heldAt,
        @Schema(description = "Rules of procedure as used") CouncilSettings settings,
        @Schema(description = "Who was there") List<Attendee> present,
        @Schema(description = "Who stood aside for this dossier") List<Recusal> recusals,
        @Schema(description = "Names of that day; absent in minutes that were frozen without them")
                @Nullable MinutesHead head,
        @Schema(description = "Visit on site before the session") @Nullable SiteVisit siteVisit,
        @Schema(description = "Every scoring round") List<ScoringRound> rounds,
        @Schema(description = "One sentence per step, Vietnamese") List<String> explanationVi,
        @Schema(description = "One sentence per step, English") List<String> explanationEn) {}
