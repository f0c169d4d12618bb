package vn.ocop.evaluation.road;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.ocop.evaluation.ranking.Ranking;
import vn.ocop.evaluation.ranking.RankingSettings;
import vn.ocop.evaluation.ranking.Sheet;
import vn.ocop.evaluation.ranking.StarEngine;
import vn.ocop.evaluation.ruleset.Criterion;
import vn.ocop.evaluation.ruleset.Rubric;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSets;

/** Choices on the real sheet of product set 01. */
public final class ScoreCards {

    private static final RuleSet RULES = RuleSets.shipped().byId("26-2026").orElseThrow();
    private static final Rubric RUBRIC = RULES.rubric("01").orElseThrow();

    private ScoreCards() {}

    /** The best option everywhere: 100 points. */
    public static Map<String, Integer> best() {
        return best(RUBRIC);
    }

    /** The best option everywhere on the sheet of another product set. */
    public static Map<String, Integer> best(String productSet) {
        return best(RULES.rubric(productSet).orElseThrow());
    }

    private static Map<String, Integer> best(Rubric rubric) {
        var choices = new TreeMap<String, Integer>();
        rubric.leaves().forEach(leaf -> choices.put(leaf.code(), best(leaf)));
        return choices;
    }

    /** The lowest choices that keep every minimum of four stars and about 80 points. */
    public static Map<String, Integer> fourStars() {
        var choices = best();
        for (var leaf : RUBRIC.leaves()) {
            var lower = lowest(leaf);
            var before = choices.put(leaf.code(), lower);
            if (total(choices) < 80 && before != null) {
                choices.put(leaf.code(), before);
            }
        }
        return choices;
    }

    /** The same with better options, criterion by criterion, by at most so many points. */
    public static Map<String, Integer> raised(Map<String, Integer> choices, int points) {
        var raised = new TreeMap<>(choices);
        for (var leaf : RUBRIC.leaves()) {
            var before = raised.put(leaf.code(), best(leaf));
            if (total(raised) > total(choices) + points && before != null) {
                raised.put(leaf.code(), before);
            }
        }
        return raised;
    }

    /** Nothing met at all. */
    public static Map<String, Integer> nothing() {
        var choices = best();
        choices.replaceAll((leaf, choice) -> 0);
        return choices;
    }

    public static int total(Map<String, Integer> choices) {
        var judged =
                new StarEngine(RULES, RUBRIC)
                        .judge(List.of(Sheet.of("a", choices)), RankingSettings.OF_THE_PUBLIC_TOOL);
        return ((Ranking.Ranked) judged.ranking()).total().intValueExact();
    }

    private static int best(Criterion leaf) {
        var best = 1;
        for (int i = 2; i <= leaf.options().size(); i++) {
            if (leaf.options().get(i - 1).points() > leaf.options().get(best - 1).points()) {
                best = i;
            }
        }
        return best;
    }

    /** The lowest option with points that keeps the minimum of four stars. */
    private static int lowest(Criterion leaf) {
        var needed = Math.max(1, leaf.minimumFor(4).orElse(1));
        for (int i = 1; i <= leaf.options().size(); i++) {
            if (leaf.options().get(i - 1).points() >= needed) {
                return i;
            }
        }
        return best(leaf);
    }
}
