package vn.ocop.evaluation.certificate.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the law that the calendar follows; they come from a rule set.
 *
 * @param months how long a certificate runs
 * @param filingOpensDaysBefore first day for a re-evaluation dossier, in days before the last day
 * @param filingClosesDaysBefore last day for it, in days before the last day
 * @param extension the transitional clause
 */
public record TermRules(
        int months, int filingOpensDaysBefore, int filingClosesDaysBefore, Extension extension) {

    /**
     * The transitional clause (Art. 12.3): who could not file inside the window, because it closed
     * before the decision was in force, keeps the certificate until the result.
     *
     * @param inForceFrom first day of the decision with the clause
     * @param maxDays how many days after the last day at most
     * @param basis article and decision, as shown beside the date
     */
    public record Extension(LocalDate inForceFrom, int maxDays, String basis) {}

    /**
     * The same day {@code months} later, itself included; the end of the month where it has no such
     * day.
     */
    public LocalDate lastDay(LocalDate firstDay) {
        return firstDay.plusMonths(months);
    }

    /**
     * The possible last days of a certificate: the printed one where there is one, otherwise each
     * possible first day carried on; nothing when nothing is known.
     */
    public DaySpan lastDays(DaySpan firstDay, @Nullable LocalDate printed) {
        if (printed != null) {
            return DaySpan.exactly(printed);
        }
        return firstDay.earliest().equals(LocalDate.MIN)
                ? DaySpan.any()
                : firstDay.move(this::lastDay);
    }

    public LocalDate filingOpens(LocalDate lastDay) {
        return lastDay.minusDays(filingOpensDaysBefore);
    }

    public LocalDate filingCloses(LocalDate lastDay) {
        return lastDay.minusDays(filingClosesDaysBefore);
    }

    /**
     * Whether the clause speaks of a certificate with this last day: the window had closed before
     * the decision came into force, and the certificate had not. What had already lapsed cannot
     * "remain in force".
     */
    boolean extendable(LocalDate lastDay) {
        return filingCloses(lastDay).isBefore(extension.inForceFrom())
                && !lastDay.isBefore(extension.inForceFrom());
    }
}
