package vn.ocop.evaluation.certificate.calendar;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something can have happened, when the day itself is not known; an open end is
 * {@link LocalDate#MIN} or {@link LocalDate#MAX}.
 */
public record DaySpan(LocalDate earliest, LocalDate latest) {

    private static final DaySpan ANY = new DaySpan(LocalDate.MIN, LocalDate.MAX);

    public DaySpan {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "Ends before it begins: " + earliest + " to " + latest);
        }
    }

    public static DaySpan exactly(LocalDate day) {
        return new DaySpan(day, day);
    }

    /** Nothing is known. */
    public static DaySpan any() {
        return ANY;
    }

    public boolean isExact() {
        return earliest.equals(latest);
    }

    /** The day, where there is only one. */
    public @Nullable LocalDate day() {
        return isExact() ? earliest : null;
    }

    /**
     * The same span without days after the given one, on which the thing was already known to have
     * happened.
     */
    public DaySpan notAfter(LocalDate day) {
        return latest.isAfter(day) ? new DaySpan(earliest, day) : this;
    }

    /** Both ends moved by the same rule; an open end stays open. */
    DaySpan move(UnaryOperator<LocalDate> rule) {
        return new DaySpan(
                earliest.equals(LocalDate.MIN) ? earliest : rule.apply(earliest),
                latest.equals(LocalDate.MAX) ? latest : rule.apply(latest));
    }
}
