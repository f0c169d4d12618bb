package vn.ocop.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.ocop.evaluation.ranking.Sheet;
import vn.ocop.evaluation.ruleset.Criterion;
import vn.ocop.evaluation.ruleset.Rubric;

/** Complete sheets whose options are drawn at random, of one variant where a criterion has some. */
final class RandomSheets {

    private RandomSheets() {}

    static List<Sheet> of(Rubric rubric, int members, Random random) {
        return IntStream.range(0, members)
                .mapToObj(member -> Sheet.of("member." + member, choices(rubric, random)))
                .toList();
    }

    private static Map<String, Integer> choices(Rubric rubric, Random random) {
        return rubric.leaves().stream()
                .collect(
                        Collectors.toMap(
                                Criterion::code, leaf -> random.nextInt(options(leaf) + 1)));
    }

    private static int options(Criterion leaf) {
        if (leaf.variants().isEmpty()) {
            return leaf.options().size();
        }
        var first = leaf.variants().getFirst();
        return (int) leaf.options().stream().filter(it -> first.equals(it.variant())).count();
    }
}
