package vn.ocop.evaluation.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.ToIntFunction;
import vn.ocop.evaluation.ruleset.Criterion;
import vn.ocop.evaluation.ruleset.Rubric;

/** Sheets for tests. */
final class Sheets {

    private Sheets() {}

    /** Every criterion at its best option, those with variants in their first variant. */
    static Map<String, Integer> best(Rubric rubric) {
        return choices(rubric, Sheets::bestOption);
    }

    static Map<String, Integer> none(Rubric rubric) {
        return choices(rubric, leaf -> 0);
    }

    /** Each leaf at any option of its first variant, or at none. */
    static Map<String, Integer> random(Rubric rubric, Random random) {
        return choices(rubric, leaf -> random.nextInt(bestOption(leaf) + 1));
    }

    /** Like random, but leaning to the best options, so that high stars come up. */
    static Map<String, Integer> good(Rubric rubric, Random random) {
        return choices(
                rubric,
                leaf ->
                        random.nextInt(4) == 0
                                ? random.nextInt(bestOption(leaf) + 1)
                                : bestOption(leaf));
    }

    private static Map<String, Integer> choices(Rubric rubric, ToIntFunction<Criterion> choice) {
        Map<String, Integer> choices = new HashMap<>();
        rubric.leaves().forEach(leaf -> choices.put(leaf.code(), choice.applyAsInt(leaf)));
        return choices;
    }

    static int bestOption(Criterion leaf) {
        return leaf.variants().isEmpty()
                ? leaf.options().size()
                : (int)
                        leaf.options().stream()
                                .filter(o -> leaf.variants().getFirst().equals(o.variant()))
                                .count();
    }

    static Map<String, Integer> with(Map<String, Integer> choices, String code, int choice) {
        Map<String, Integer> changed = new HashMap<>(choices);
        changed.put(code, choice);
        return changed;
    }

    static Map<String, Integer> without(Map<String, Integer> choices, String... codes) {
        Map<String, Integer> changed = new HashMap<>(choices);
        List.of(codes).forEach(changed::remove);
        return changed;
    }

    static int choice(Map<String, Integer> choices, Criterion leaf) {
        return Objects.requireNonNull(choices.get(leaf.code()));
    }

    /** Choices in the way {@code "1.1:3 1.2:0"}. */
    static Map<String, Integer> parse(String text) {
        Map<String, Integer> choices = new HashMap<>();
        for (String pair : text.split(" ", -1)) {
            String[] sides = pair.split(":", -1);
            choices.put(sides[0], Integer.valueOf(sides[1]));
        }
        return choices;
    }
}
