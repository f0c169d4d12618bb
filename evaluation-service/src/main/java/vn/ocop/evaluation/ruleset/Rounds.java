package vn.ocop.evaluation.ruleset;

import java.time.MonthDay;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Rounds of a year (đợt) with their deadlines. */
@Schema(description = "Rounds of a year")
public record Rounds(
        @Schema(description = "Rounds by level", required = true) List<RoundsOfLevel> levels,
        @Schema(description = "When more rounds are allowed") @Nullable String extraRounds,
        @Schema(description = "How sure we are", required = true) Confidence confidence) {

    @Schema(description = "Rounds of one level")
    public record RoundsOfLevel(
            @Schema(description = "The level", required = true) Level level,
            @Schema(description = "Rounds a year at least", examples = "2", required = true)
                    int minPerYear,
            @Schema(description = "Deadlines of the rounds", required = true)
                    List<RoundDeadline> deadlines) {}

    /**
     * Deadlines of one round as month and day, {@code 04-30}.
     *
     * @param requestBefore the letter of request is dated before this day
     * @param evaluatedBefore the evaluation is done before this day
     */
    @Schema(description = "Deadlines of a round as month and day")
    public record RoundDeadline(
            @Schema(description = "Number of the round", examples = "1", required = true) int round,
            @Schema(
                            description = "The request is dated before this day",
                            examples = "04-30",
                            required = true)
                    String requestBefore,
            @Schema(
                            description = "The evaluation is done before this day",
                            examples = "06-30",
                            required = true)
                    String evaluatedBefore) {

        public MonthDay requestDay() {
            return MonthDay.parse("--" + requestBefore);
        }

        public MonthDay evaluationDay() {
            return MonthDay.parse("--" + evaluatedBefore);
        }
    }
}
