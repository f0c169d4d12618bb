package vn.ocop.evaluation.ranking;

/** When an exclusion or a stop that members found holds for the product. */
public enum ExclusionTest {
    /** More than half of the sheets carry it. */
    MAJORITY,
    /** At least one sheet carries it. */
    ANY;

    boolean holds(int carrying, int sheets) {
        return switch (this) {
            case MAJORITY -> 2 * carrying > sheets;
            case ANY -> carrying > 0;
        };
    }
}
