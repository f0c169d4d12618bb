package vn.ocop.evaluation.ruleset;

/**
 * A level of government with its part in the procedure; the district level ended on 1 July 2025.
 */
public enum Level {
    COMMUNE,
    DISTRICT,
    PROVINCE,
    CENTRE
}
