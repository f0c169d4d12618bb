package vn.ocop.product.dated;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.problem.Refusal;

/** What days of a fact may be. */
public final class Days {
    private Days() {}

    /** Refuses days after today: the register records what has happened, not what is planned. */
    public static void mustHaveCome(LocalDate today, @Nullable LocalDate... days) {
        if (Arrays.stream(days).filter(Objects::nonNull).anyMatch(day -> day.isAfter(today))) {
            throw Refusal.of(DatedProblems.DAY_AHEAD);
        }
    }

    /** Refuses a last day before the first. */
    public static void mustBeInOrder(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && until.isBefore(from)) {
            throw Refusal.of(DatedProblems.PERIOD_REVERSED);
        }
    }
}
