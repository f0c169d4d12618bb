package vn.ocop.evaluation.replay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ranking.Missed;
import vn.ocop.evaluation.ranking.Ranking;
import vn.ocop.evaluation.ruleset.Criterion;
import vn.ocop.evaluation.ruleset.Rubric;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.platform.language.Language;

/** The sheets of a dossier under another rule set. */
@Schema(description = "The sheets of a dossier's closed round, judged under another rule set")
public record ReplayView(
        @Schema(description = "The dossier", required = true) UUID dossierId,
        @Schema(description = "The item whose sheets were judged", required = true) UUID itemId,
        @Schema(description = "The scoring round", examples = "1", required = true) int round,
        @Schema(description = "Rule set of the sheets", required = true) Side from,
        @Schema(description = "Rule set of the replay", required = true) Side to,
        @Schema(
                        description =
                                "Whether every criterion of the replay was judged; then lowest and"
                                        + " highest are the same",
                        required = true)
                boolean certain,
        @Schema(description = "What the sheets give under their own rule set", required = true)
                Outcome before,
        @Schema(description = "What they give when open criteria get no points", required = true)
                Outcome lowest,
        @Schema(
                        description = "What they give when open criteria get all their points",
                        required = true)
                Outcome highest,
        @Schema(description = "Criteria of which anything differs, by code", required = true)
                List<CriterionReplay> criteria,
        @Schema(description = "Criteria of which nothing differs", examples = "30", required = true)
                int sameCriteria,
        @Schema(
                        description =
                                "Findings of exclusion or stop that the other rule set does not"
                                        + " know",
                        required = true)
                List<String> droppedFindings,
        @Schema(
                        description =
                                "Rules of procedure that rest on one sheet, which a replay cannot follow:"
                                        + " before, lowest and highest are found with what it takes"
                                        + " instead",
                        required = true)
                List<ReplacedSetting> replacedSettings) {

    /**
     * What was judged.
     *
     * @param replaced rules of procedure that the replay cannot follow
     */
    public record Judged(UUID dossierId, UUID itemId, int round, List<ReplacedSetting> replaced) {}

    /** A rubric. */
    @Schema(name = "ReplayRubric", description = "A rubric of a rule set")
    public record Side(
            @Schema(description = "Id of the rule set", examples = "26-2026", required = true)
                    String ruleSet,
            @Schema(description = "Its revision", examples = "1", required = true) long revision,
            @Schema(description = "Its hash", required = true) String hash,
            @Schema(description = "Product set", examples = "01", required = true)
                    String productSet) {

        static Side of(RuleSet ruleSet, Rubric rubric) {
            return new Side(
                    ruleSet.id(), ruleSet.revision(), ruleSet.hash(), rubric.productSet().code());
        }
    }

    /** What the engine found. */
    @Schema(name = "ReplayOutcome", description = "What the engine finds for the sheets")
    public record Outcome(
            @Schema(description = "RANKED, EXCLUDED, STOPPED or UNDECIDED", required = true)
                    String outcome,
            @Schema(description = "Mean of the totals", examples = "73.5")
                    @Nullable BigDecimal total,
            @Schema(description = "Means by part") @Nullable SortedMap<String, BigDecimal> parts,
            @Schema(description = "Star of the band", examples = "4") @Nullable Integer bandStars,
            @Schema(description = "Star with the minimums tested", examples = "3")
                    @Nullable Integer stars,
            @Schema(description = "Star minimums that are missed", required = true)
                    List<Missed> missed) {

        static Outcome of(Ranking ranking) {
            return switch (ranking) {
                case Ranking.Ranked r ->
                        new Outcome(
                                "RANKED",
                                r.total(),
                                r.parts(),
                                r.bandStars(),
                                r.stars(),
                                r.missed());
                case Ranking.Excluded _ -> without("EXCLUDED");
                case Ranking.Stopped _ -> without("STOPPED");
                case Ranking.Undecided _ -> without("UNDECIDED");
            };
        }

        private static Outcome without(String outcome) {
            return new Outcome(outcome, null, null, null, null, List.of());
        }
    }

    /** A criterion under both. */
    @Schema(description = "A criterion under both rule sets")
    public record CriterionReplay(
            @Schema(description = "Its code", examples = "1.5", required = true) String criterion,
            @Schema(description = "How it stands under the other one", required = true) Match match,
            @Schema(description = "Its title under the rule set of the sheets")
                    @Nullable String titleBefore,
            @Schema(
                            description =
                                    "Its title under the other one; another title may mean another"
                                            + " matter under the same code")
                    @Nullable String titleAfter,
            @Schema(description = "Most points under the rule set of the sheets", examples = "3")
                    @Nullable Integer maxPointsBefore,
            @Schema(description = "Most points under the other one", examples = "3")
                    @Nullable Integer maxPointsAfter,
            @Schema(description = "Mean of the members' points", examples = "2")
                    @Nullable BigDecimal pointsBefore,
            @Schema(
                            description =
                                    "Mean of the points of the same choices; absent where they mean"
                                            + " nothing there",
                            examples = "2")
                    @Nullable BigDecimal pointsAfter,
            @Schema(
                            description = "Points that each star asks for",
                            examples = "{\"4\": 2}",
                            required = true)
                    Map<Integer, Integer> minimumsBefore,
            @Schema(
                            description = "Points that each star asks for under the other one",
                            examples = "{\"3\": 2}",
                            required = true)
                    Map<Integer, Integer> minimumsAfter) {}

    /** A rubric with its words. */
    public record Worded(RuleSet ruleSet, Rubric rubric, Language language) {

        @Nullable String title(@Nullable Criterion node) {
            return node == null ? null : ruleSet.wordings().title(rubric, node.code()).in(language);
        }
    }

    public static ReplayView of(Judged judged, Replay replay, Worded from, Worded to) {
        List<Compared> different = replay.criteria().stream().filter(Compared::differs).toList();
        return new ReplayView(
                judged.dossierId(),
                judged.itemId(),
                judged.round(),
                Side.of(from.ruleSet(), from.rubric()),
                Side.of(to.ruleSet(), to.rubric()),
                replay.certain(),
                Outcome.of(replay.before()),
                Outcome.of(replay.lowest()),
                Outcome.of(replay.highest()),
                different.stream().map(one -> criterion(one, from, to)).toList(),
                replay.criteria().size() - different.size(),
                List.copyOf(replay.droppedFindings()),
                judged.replaced());
    }

    private static CriterionReplay criterion(Compared one, Worded from, Worded to) {
        Criterion before = one.before();
        Criterion after = one.after();
        return new CriterionReplay(
                one.code(),
                one.match(),
                from.title(before),
                to.title(after),
                before == null ? null : before.maxPoints(),
                after == null ? null : after.maxPoints(),
                one.pointsBefore(),
                one.pointsAfter(),
                Compared.minimums(before),
                Compared.minimums(after));
    }
}
