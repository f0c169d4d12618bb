package vn.ocop.reporting.indicator;

/** How the rows of an indicator become its figure. */
public enum Measure {
    /** Number of different ones. */
    COUNT,
    /** Whole đồng added up. */
    AMOUNT,
    /** Attendances or visits added up. */
    QUANTITY,
    /** Percentage of two other indicators. */
    SHARE
}
