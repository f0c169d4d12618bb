package vn.ocop.evaluation.ruleset;

import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rounds of a year (đợt) with their deadlines. */
public record Rounds(
        List<RoundsOfLevel> levels, @Nullable String extraRounds, Confidence confidence) {

    public record RoundsOfLevel(Level level, int minPerYear, List<RoundDeadline> deadlines) {}

    /**
     * Deadlines of one round as month and day, {@code 04-30}.
     *
     * @param requestBefore the letter of request is dated before this day
     * @param evaluatedBefore the evaluation is done before this day
     */
    public record RoundDeadline(int round, String requestBefore, String evaluatedBefore) {

        public MonthDay requestDay() {
            return MonthDay.parse("--" + requestBefore);
        }

        public MonthDay evaluationDay() {
            return MonthDay.parse("--" + evaluatedBefore);
        }
    }
}
