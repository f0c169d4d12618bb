package vn.ocop.evaluation.ruleset;

import java.util.List;

/** The machine-readable form of a note that can be tested from the points of a sheet. */
public sealed interface Condition {

    /** The criteria that the condition looks at. */
    List<String> criteria();

    /** The criterion counts only when another one has at least these points. */
    record MinPoints(String criterion, int points) implements Condition {
        @Override
        public List<String> criteria() {
            return List.of(criterion);
        }
    }

    /** Zero points on any of these criteria stops the scoring. */
    record AnyZero(List<String> criteria) implements Condition {}
}
