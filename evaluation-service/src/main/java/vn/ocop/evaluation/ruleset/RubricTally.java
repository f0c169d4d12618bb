package vn.ocop.evaluation.ruleset;

import java.util.List;
import java.util.function.ToIntFunction;

/** Counts what rubrics hold. */
final class RubricTally {

    private RubricTally() {}

    static Frame.Tally of(List<Rubric> rubrics) {
        List<Criterion> leaves = rubrics.stream().flatMap(r -> r.leaves().stream()).toList();
        return new Frame.Tally(
                rubrics.size(),
                leaves.size(),
                count(leaves, option -> option.derived() ? 0 : 1),
                count(leaves, option -> option.derived() ? 1 : 0),
                count(leaves, option -> option.starMark() > 0 ? 1 : 0),
                rubrics.stream().flatMap(Rubric::nodes).mapToInt(n -> n.notes().size()).sum());
    }

    private static int count(List<Criterion> leaves, ToIntFunction<Option> weight) {
        return leaves.stream().flatMap(leaf -> leaf.options().stream()).mapToInt(weight).sum();
    }
}
