package vn.ocop.platform.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day on which offices do not follow the week.
 *
 * @param counterpart for a swap the other day: work done here was moved from there, or the reverse
 */
public record Holiday(
        LocalDate day, Kind kind, Occasion occasion, @Nullable LocalDate counterpart) {

    public enum Kind {
        /** The holiday itself. */
        HOLIDAY,
        /** Off because a holiday fell on a weekend (nghỉ bù). */
        IN_LIEU,
        /** Off because the work of this day was moved to a Saturday (hoán đổi). */
        SWAPPED_OFF,
        /** A Saturday on which offices work in exchange (làm bù). */
        SWAPPED_WORK
    }
}
