package vn.ocop.evaluation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.evaluation.ranking.Rulings.DEFAULTS;
import static vn.ocop.evaluation.ranking.Rulings.engine;
import static vn.ocop.evaluation.ranking.Rulings.ranked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.ruleset.Criterion;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSetOfLines;

/**
 * The advice against a search through every combination of options, on small rubrics from seeds.
 */
class CheapestAdviceTest {

    /** Points gained and criteria raised. */
    private record Price(int points, int criteria) {
        boolean below(@Nullable Price other) {
            return other == null
                    || points < other.points
                    || (points == other.points && criteria < other.criteria);
        }
    }

    private static final int SEEDS = 12;

    private final Map<Integer, Price> cheapest = new HashMap<>();

    @Test
    void no_combination_of_options_is_cheaper() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            cheapest.clear();
            noneIsCheaper(seed);
        }
    }

    private void noneIsCheaper(long seed) {
        Random random = new Random(seed);
        RuleSet ruleSet = rubric(random);
        StarEngine engine = engine(ruleSet);
        List<Criterion> leaves = ruleSet.rubrics().getFirst().leaves();
        Map<String, Integer> start = new HashMap<>();
        leaves.forEach(
                leaf ->
                        start.put(
                                leaf.code(),
                                random.nextInt(2) + (leaf.code().equals("1") ? 0 : 1)));
        search(engine, leaves, start, new HashMap<>(start), 0);
        Ranking.Ranked found = judged(engine, start);
        for (NextStar next : found.nextStars()) {
            int points =
                    next.criteria().stream()
                            .mapToInt(r -> r.requiredPoints() - r.points().intValueExact())
                            .sum();
            assertThat(new Price(points, next.criteria().size()))
                    .as("seed %s: star %s from %s", seed, next.stars(), start)
                    .isEqualTo(cheapest.get(next.stars()));
        }
        assertThat(found.nextStars())
                .hasSize((int) cheapest.keySet().stream().filter(s -> s > found.stars()).count());
    }

    /** Six leaves with marks; 2 counts only with points on 1; the last one lifts the total. */
    private static RuleSet rubric(Random random) {
        List<String> lines = new ArrayList<>(List.of("part A 100"));
        for (int leaf = 1; leaf <= 5; leaf++) {
            int a = random.nextInt(3);
            int b = a + 1 + random.nextInt(3);
            int c = b + random.nextInt(4);
            String mark = random.nextBoolean() ? "*" + (3 + random.nextInt(3)) : "";
            String note = leaf == 2 ? " ! applicability min_points(1>=" + (1 + a) + ")" : "";
            lines.add("%d %d = %d %d%s %d%s".formatted(leaf, c, a, b, mark, c, note));
        }
        lines.add("6 60 = 25 33 47 60");
        return RuleSetOfLines.of(lines.toArray(String[]::new));
    }

    private void search(
            StarEngine engine,
            List<Criterion> leaves,
            Map<String, Integer> start,
            Map<String, Integer> now,
            int from) {
        if (from == leaves.size()) {
            weigh(engine, leaves, start, now);
            return;
        }
        Criterion leaf = leaves.get(from);
        for (int choice = Sheets.choice(start, leaf); choice <= leaf.options().size(); choice++) {
            now.put(leaf.code(), choice);
            search(engine, leaves, start, now, from + 1);
        }
        now.put(leaf.code(), start.get(leaf.code()));
    }

    private void weigh(
            StarEngine engine,
            List<Criterion> leaves,
            Map<String, Integer> start,
            Map<String, Integer> now) {
        Layout layout = new Layout(engine.rubric());
        int[] before = ScoredSheet.of(Sheet.of("a", start), layout).counted();
        int[] chosen = ScoredSheet.of(Sheet.of("a", now), layout).chosen();
        int points = 0;
        int criteria = 0;
        for (int i = 0; i < leaves.size(); i++) {
            Criterion leaf = leaves.get(i);
            boolean raised = Sheets.choice(start, leaf) != Sheets.choice(now, leaf);
            points += raised ? chosen[i] - before[i] : 0;
            criteria += raised ? 1 : 0;
        }
        Price price = new Price(points, criteria);
        int stars = judged(engine, now).stars();
        for (int star = 2; star <= stars; star++) {
            cheapest.merge(star, price, (old, other) -> other.below(old) ? other : old);
        }
    }

    private static Ranking.Ranked judged(StarEngine engine, Map<String, Integer> choices) {
        return ranked(engine, DEFAULTS, List.of(Sheet.of("a", choices)));
    }
}
