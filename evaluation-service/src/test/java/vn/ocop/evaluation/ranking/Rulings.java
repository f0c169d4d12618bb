package vn.ocop.evaluation.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSetOfLines;
import vn.ocop.evaluation.ruleset.RuleSets;

/** Engines and settings for tests. */
final class Rulings {

    static final RuleSet DECISION_26 = RuleSets.shipped().byId("26-2026").orElseThrow();
    static final RankingSettings DEFAULTS = RankingSettings.OF_THE_PUBLIC_TOOL;

    /** One leaf worth 0 to 100 points: choice n gives n − 1 points. */
    static final RuleSet POINTS_FROM_0_TO_100 =
            RuleSetOfLines.of(
                    "part A 100",
                    "1 100 = "
                            + String.join(
                                    " ",
                                    IntStream.rangeClosed(0, 100)
                                            .mapToObj(String::valueOf)
                                            .toList()));

    private Rulings() {}

    static StarEngine engine(RuleSet ruleSet) {
        return new StarEngine(ruleSet, ruleSet.rubrics().getFirst());
    }

    static StarEngine engine(String productSet) {
        return new StarEngine(DECISION_26, DECISION_26.rubric(productSet).orElseThrow());
    }

    static RankingSettings testing(StarMinimumTest test) {
        return new RankingSettings(test, ExclusionTest.MAJORITY, 2, BigDecimal.TEN);
    }

    static RankingSettings testing(ExclusionTest test) {
        return new RankingSettings(StarMinimumTest.AVERAGE_POINTS, test, 2, BigDecimal.TEN);
    }

    static RankingSettings keeping(int decimals) {
        return new RankingSettings(
                StarMinimumTest.AVERAGE_POINTS, ExclusionTest.MAJORITY, decimals, BigDecimal.TEN);
    }

    /** Judges after making sure that the sheets have no faults. */
    static Judgement judgement(StarEngine engine, RankingSettings settings, List<Sheet> sheets) {
        assertThat(engine.faults(sheets, settings)).isEmpty();
        assertThat(engine.variantFaults(sheets)).isEmpty();
        return engine.judge(sheets, settings);
    }

    static Ranking.Ranked ranked(StarEngine engine, RankingSettings settings, List<Sheet> sheets) {
        return (Ranking.Ranked) judgement(engine, settings, sheets).ranking();
    }

    /** Sheets of members m1, m2, … in the way {@code "1.1:3 1.2:0"}. */
    static List<Sheet> sheets(String... choices) {
        return IntStream.range(0, choices.length)
                .mapToObj(i -> Sheet.of("m" + (i + 1), Sheets.parse(choices[i])))
                .toList();
    }

    static List<Sheet> andAgreed(List<Sheet> sheets, String choices) {
        return Stream.concat(sheets.stream(), Stream.of(Sheet.of("agreed", Sheets.parse(choices))))
                .toList();
    }
}
