package vn.ocop.reporting.intake;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date known to the day, the month or the year, as {@code {"value": "2021-12", "precision":
 * "MONTH"}}.
 */
record PossibleDays(String value, String precision) {

    LocalDate first() {
        return switch (precision) {
            case "YEAR" -> Year.parse(value).atDay(1);
            case "MONTH" -> YearMonth.parse(value).atDay(1);
            default -> LocalDate.parse(value);
        };
    }

    LocalDate last() {
        return switch (precision) {
            case "YEAR" -> YearMonth.of(Year.parse(value).getValue(), 12).atEndOfMonth();
            case "MONTH" -> YearMonth.parse(value).atEndOfMonth();
            default -> LocalDate.parse(value);
        };
    }

    static @Nullable LocalDate firstOf(@Nullable PossibleDays days) {
        return days == null ? null : days.first();
    }

    static @Nullable LocalDate lastOf(@Nullable PossibleDays days) {
        return days == null ? null : days.last();
    }
}
