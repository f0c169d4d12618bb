package vn.ocop.reporting.period;

/** How the actual figure is held against the target. */
public enum Operator {
    /** Not below. */
    AT_LEAST,
    /** Inside two bounds; above them the target is exceeded. */
    RANGE,
    /** Exactly. */
    EQUAL,
    /** Within a stated tolerance on either side. */
    ABOUT
}
