package vn.ocop.evaluation.ruleset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A time limit of the procedure (thời hạn).
 *
 * @param level who is bound; absent when it binds whichever level has the case
 * @param from what starts it
 */
@Schema(description = "A time limit of the procedure")
public record TimeLimit(
        @Schema(description = "Code of the time limit", examples = "COMMUNE_CHECK", required = true)
                String code,
        @Schema(description = "Level that is bound; absent when whichever has the case")
                @Nullable Level level,
        @Schema(description = "Number of days", examples = "15", required = true) int value,
        @Schema(description = "Calendar days or working days of Vietnam", required = true)
                Unit unit,
        @Schema(description = "What starts it", required = true) String from,
        @Schema(description = "How sure we are", required = true) Confidence confidence) {

    /** Days of the calendar, or working days of Vietnam. */
    @Schema(name = "TimeLimitUnit", description = "How the days of a time limit are counted")
    public enum Unit {
        DAYS,
        WORKING_DAYS
    }
}
