package vn.ocop.evaluation.ranking;

import java.util.ArrayList;
import java.util.List;

/**
 * What may be done with a group of leaves that depend on each other: raise some, leave the others.
 *
 * @param steps leaves that are raised; none means that the group stays as it is
 * @param gain points that the sum of all totals gains, including those that an opened condition
 *     lets count
 */
record Move(List<Step> steps, int gain) {

    static final Move STAY = new Move(List.of(), 0);

    static Move of(Step step) {
        return new Move(List.of(step), step.gain());
    }

    Move and(Move other) {
        List<Step> both = new ArrayList<>(steps);
        both.addAll(other.steps);
        return new Move(both, gain + other.gain);
    }

    Move gaining(int more) {
        return new Move(steps, gain + more);
    }

    /** True when a step brings the leaf to these points at least. */
    boolean raises(int leaf, int points) {
        return steps.stream().anyMatch(step -> step.leaf() == leaf && step.target() >= points);
    }

    /** Points gained by the steps themselves. */
    int cost() {
        return steps.stream().mapToInt(Step::gain).sum();
    }
}
