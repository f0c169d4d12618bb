package vn.ocop.evaluation.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ranking.ExclusionTest;
import vn.ocop.evaluation.ranking.Judgement;
import vn.ocop.evaluation.ranking.Missed;
import vn.ocop.evaluation.ranking.NextStar;
import vn.ocop.evaluation.ranking.Ranking;
import vn.ocop.evaluation.ranking.RankingSettings;
import vn.ocop.evaluation.ranking.StarMinimumTest;
import vn.ocop.platform.language.Language;

/** What the engine found. */
@Schema(description = "What the star engine found, step by step")
record AssessmentView(
        @Schema(description = "Rule set used", examples = "26-2026", required = true)
                String ruleSet,
        @Schema(description = "Product set used", examples = "01", required = true)
                String productSet,
        @Schema(
                        description =
                                "RANKED: a star was found; EXCLUDED, STOPPED: an exclusion or a"
                                        + " stop holds for the product; UNDECIDED: a stop does not"
                                        + " hold, but sheets are incomplete because of it",
                        required = true)
                Outcome outcome,
        @Schema(
                        description =
                                "With EXCLUDED: earliest criterion in printed order, or"
                                        + " \"dossier\"",
                        examples = "2.1")
                @Nullable String excludedAt,
        @Schema(description = "With STOPPED: earliest criterion in printed order", examples = "6.1")
                @Nullable String stoppedAt,
        @Schema(
                        description = "With UNDECIDED: members whose sheets are incomplete",
                        examples = "[\"c\"]")
                @Nullable List<String> members,
        @Schema(
                        description =
                                "With RANKED: mean of the members' totals, points of 100, rounded"
                                        + " once half up",
                        examples = "73.5")
                @Nullable BigDecimal total,
        @Schema(
                        description = "With RANKED: mean by part, each rounded for itself",
                        examples = "{\"A\": 31}")
                @Nullable Map<String, BigDecimal> parts,
        @Schema(
                        description = "Totals of the complete sheets by member, in points",
                        examples = "{\"a\": 73}",
                        required = true)
                Map<String, Integer> totals,
        @Schema(
                        description =
                                "With RANKED: largest minus smallest total of a member, in points",
                        examples = "1")
                @Nullable Integer spread,
        @Schema(
                        description =
                                "With RANKED: whether the spread is greater than maxTotalDeviation",
                        examples = "false")
                @Nullable Boolean spreadExceeded,
        @Schema(
                        description = "With RANKED: star of the band of the total, 1 to 5 (Art. 4)",
                        examples = "4")
                @Nullable Integer bandStars,
        @Schema(
                        description =
                                "With RANKED: highest star not above bandStars whose minimums are"
                                        + " all met; 3 and more get a certificate",
                        examples = "3")
                @Nullable Integer stars,
        @Schema(
                        description =
                                "With RANKED: star minimums missed above stars up to bandStars,"
                                        + " each criterion once at the lowest star it blocks")
                @Nullable List<MissedView> missed,
        @Schema(
                        description =
                                "With RANKED: for each higher star the cheapest choices that reach"
                                        + " it. The cost of a criterion is requiredPoints minus points;"
                                        + " of equal costs the fewest criteria. Never by who the"
                                        + " producer is (3.1, 3.2) or by what lies outside its power; a"
                                        + " star that cannot be reached so is left out and named in the"
                                        + " explanation.")
                @Nullable List<NextStarView> nextStars,
        @Schema(
                        description = "One sentence per step, in the language of Accept-Language",
                        required = true)
                List<String> explanation,
        @Schema(description = "Settings as used", required = true) SettingsView settings) {

    @Schema(name = "AssessmentOutcome", description = "Outcome of an assessment")
    enum Outcome {
        RANKED,
        EXCLUDED,
        STOPPED,
        UNDECIDED;

        static Outcome of(Ranking ranking) {
            return switch (ranking) {
                case Ranking.Ranked _ -> RANKED;
                case Ranking.Excluded _ -> EXCLUDED;
                case Ranking.Stopped _ -> STOPPED;
                case Ranking.Undecided _ -> UNDECIDED;
            };
        }
    }

    @Schema(description = "A star minimum that was missed")
    record MissedView(
            @Schema(description = "Lowest star that it blocks", examples = "4", required = true)
                    int stars,
            @Schema(description = "Code of the criterion", examples = "1.5", required = true)
                    String criterion,
            @Schema(description = "Points of the marked option", examples = "2", required = true)
                    int requiredPoints,
            @Schema(
                            description =
                                    "What the test compared: the mean, the lowest sheet, what more"
                                            + " than half of the sheets reach, or the agreed sheet",
                            examples = "1",
                            required = true)
                    BigDecimal points) {

        static MissedView of(Missed missed) {
            return new MissedView(
                    missed.stars(), missed.criterion(), missed.requiredPoints(), missed.points());
        }
    }

    @Schema(description = "Advice for a higher star")
    record NextStarView(
            @Schema(description = "The star", examples = "4", required = true) int stars,
            @Schema(
                            description =
                                    "Points from the total to the band of the star, 0 when it is"
                                            + " reached",
                            examples = "0",
                            required = true)
                    BigDecimal pointsMissing,
            @Schema(
                            description =
                                    "What every member would have to choose, in printed order",
                            required = true)
                    List<RaiseView> criteria) {

        static NextStarView of(NextStar next) {
            return new NextStarView(
                    next.stars(),
                    next.pointsMissing(),
                    next.criteria().stream().map(RaiseView::of).toList());
        }
    }

    @Schema(description = "A criterion to be raised")
    record RaiseView(
            @Schema(description = "Code of the criterion", examples = "1.5", required = true)
                    String criterion,
            @Schema(
                            description = "Points of the option to be reached",
                            examples = "2",
                            required = true)
                    int requiredPoints,
            @Schema(
                            description =
                                    "Points now: the mean, or what the test of a missed minimum"
                                            + " compares",
                            examples = "1",
                            required = true)
                    BigDecimal points) {

        static RaiseView of(NextStar.Raise raise) {
            return new RaiseView(raise.criterion(), raise.requiredPoints(), raise.points());
        }
    }

    @Schema(description = "Settings as used")
    record SettingsView(
            @Schema(description = "How star minimums were tested", required = true)
                    StarMinimumTest starMinimumTest,
            @Schema(description = "When an exclusion or stop holds", required = true)
                    ExclusionTest exclusionTest,
            @Schema(description = "Decimals of the total", examples = "2", required = true)
                    int decimalsKept,
            @Schema(
                            description = "Largest accepted difference between totals, in points",
                            examples = "10")
                    @Nullable BigDecimal maxTotalDeviation) {

        static SettingsView of(RankingSettings settings) {
            return new SettingsView(
                    settings.starMinimumTest(),
                    settings.exclusionTest(),
                    settings.decimalsKept(),
                    settings.maxTotalDeviation());
        }
    }

    static AssessmentView of(
            String ruleSet, String productSet, Judgement judgement, Language language) {
        Ranking ranking = judgement.ranking();
        Optional<Ranking.Ranked> star =
                ranking instanceof Ranking.Ranked ranked ? Optional.of(ranked) : Optional.empty();
        return new AssessmentView(
                ruleSet,
                productSet,
                Outcome.of(ranking),
                ranking instanceof Ranking.Excluded excluded ? excluded.excludedAt() : null,
                ranking instanceof Ranking.Stopped stopped ? stopped.stoppedAt() : null,
                ranking instanceof Ranking.Undecided undecided ? undecided.members() : null,
                star.map(Ranking.Ranked::total).orElse(null),
                star.map(Ranking.Ranked::parts).orElse(null),
                ranking.totals(),
                star.map(Ranking.Ranked::spread).orElse(null),
                star.map(Ranking.Ranked::spreadExceeded).orElse(null),
                star.map(Ranking.Ranked::bandStars).orElse(null),
                star.map(Ranking.Ranked::stars).orElse(null),
                star.map(r -> r.missed().stream().map(MissedView::of).toList()).orElse(null),
                star.map(r -> r.nextStars().stream().map(NextStarView::of).toList()).orElse(null),
                judgement.explanation(language),
                SettingsView.of(judgement.settings()));
    }
}
