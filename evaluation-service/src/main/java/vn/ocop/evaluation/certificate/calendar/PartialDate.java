package vn.ocop.evaluation.certificate.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A date as a source gives it: a day, only a month, or only a year. What it lacks is not filled in.
 *
 * @param value {@code 2021-12-29}, {@code 2021-12} or {@code 2021}, as the precision says
 */
@Schema(description = "A date as exactly as it is known")
public record PartialDate(
        @Schema(
                        description = "2021-12-29, 2021-12 or 2021, as the precision says",
                        examples = "2021-12-29")
                String value,
        @Schema(description = "DAY, MONTH or YEAR", examples = "DAY") Precision precision) {

    /** Refuses a value that does not fit its precision. */
    public PartialDate {
        try {
            possible(value, precision);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "Not a date known to the " + precision + ": " + value, e);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString(), Precision.DAY);
    }

    /** The days that it can mean. */
    public DaySpan possibleDays() {
        return possible(value, precision);
    }

    private static DaySpan possible(String value, Precision precision) {
        return switch (precision) {
            case DAY -> DaySpan.exactly(LocalDate.parse(value));
            case MONTH -> {
                var month = YearMonth.parse(value);
                yield new DaySpan(month.atDay(1), month.atEndOfMonth());
            }
            case YEAR -> {
                var firstDay = LocalDate.parse(value + "-01-01");
                yield new DaySpan(firstDay, firstDay.plusYears(1).minusDays(1));
            }
        };
    }
}
