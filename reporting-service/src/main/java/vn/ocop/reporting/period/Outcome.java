package vn.ocop.reporting.period;

/** Whether a target was met (kết quả thực hiện chỉ tiêu). */
public enum Outcome {
    MET,
    /** Above the upper bound of a range. */
    EXCEEDED,
    NOT_MET,
    /** There is nothing to compute the figure from. */
    NO_FIGURE
}
