package vn.ocop.evaluation.ranking;

/** How a star minimum is tested when members choose differently; the decision does not say. */
public enum StarMinimumTest {
    /** The exact mean of the members' points reaches the points of the marked option. */
    AVERAGE_POINTS,
    /** Every sheet reaches them. */
    EVERY_SHEET,
    /** More than half of the sheets reach them. */
    MAJORITY,
    /** An extra sheet on which the council agreed reaches them. */
    AGREED_OPTION
}
