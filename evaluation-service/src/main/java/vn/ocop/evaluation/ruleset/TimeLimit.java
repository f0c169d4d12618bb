package vn.ocop.evaluation.ruleset;

import org.jspecify.annotations.Nullable;

/**
 * A time limit of the procedure (thời hạn).
 *
 * @param level who is bound; absent when it binds whichever level has the case
 * @param from what starts it
 */
public record TimeLimit(
        String code,
        @Nullable Level level,
        int value,
        Unit unit,
        String from,
        Confidence confidence) {

    /** Days of the calendar, or working days of Vietnam. */
    public enum Unit {
        DAYS,
        WORKING_DAYS
    }
}
