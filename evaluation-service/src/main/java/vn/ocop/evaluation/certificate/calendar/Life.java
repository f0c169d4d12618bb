package vn.ocop.evaluation.certificate.calendar;

import static vn.ocop.evaluation.certificate.calendar.Validity.EXPIRED;
import static vn.ocop.evaluation.certificate.calendar.Validity.IN_FORCE;
import static vn.ocop.evaluation.certificate.calendar.Validity.NOT_YET_IN_FORCE;
import static vn.ocop.evaluation.certificate.calendar.Validity.REPLACED;
import static vn.ocop.evaluation.certificate.calendar.Validity.REVOKED;
import static vn.ocop.evaluation.certificate.calendar.Validity.UNKNOWN;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything dated about one certificate, from which its standing on any day follows.
 *
 * @param firstDay first valid day
 * @param lastDay last valid day without extension
 * @param replacement from when a later certificate of the product takes over
 * @param revokedOn first day of the revocation
 * @param filings re-evaluation dossiers of its term
 */
public record Life(
        DaySpan firstDay,
        DaySpan lastDay,
        @Nullable Replacement replacement,
        @Nullable LocalDate revokedOn,
        List<Filing> filings,
        TermRules rules) {

    public Life {
        filings = List.copyOf(filings);
    }

    /** The standing on a day. */
    public Standing on(LocalDate day) {
        var ended = endedOn(day);
        if (ended != null) {
            return Standing.of(ended);
        }
        var validity = notEndedOn(day);
        return validity == IN_FORCE ? new Standing(IN_FORCE, phaseOn(day)) : Standing.of(validity);
    }

    /** The last day of the extension under the transitional clause, if there is one. */
    public @Nullable LocalDate extendedUntil() {
        var last = lastDay.day();
        if (last == null || !rules.extendable(last)) {
            return null;
        }
        var latest = last.plusDays(rules.extension().maxDays());
        return filings.stream()
                .filter(filing -> filing.isPendingAtEndOf(last))
                .map(filing -> earlier(latest, filing.closedOn()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The certificate that takes over while this one would still run. */
    public @Nullable UUID replacedBy() {
        return replacement != null
                        && replacement.from().latest().compareTo(validUntil().latest()) <= 0
                ? replacement.by()
                : null;
    }

    /** From which day which standing, for every day there is. */
    public Timeline timeline() {
        var days = new TreeSet<LocalDate>();
        changeDays()
                .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
                .forEach(days::add);
        var timeline =
                Timeline.since(on(days.isEmpty() ? LocalDate.EPOCH : days.first().minusDays(1)));
        for (var day : days) {
            timeline = timeline.then(day, on(day));
        }
        return timeline;
    }

    /** What has ended it for certain by that day; the first of several ends counts. */
    private @Nullable Validity endedOn(LocalDate day) {
        var expired = dayAfter(validUntil().latest());
        var replaced = replacement == null ? LocalDate.MAX : replacement.from().latest();
        var revoked = revokedOn == null ? LocalDate.MAX : revokedOn;
        if (!revoked.isAfter(replaced) && !revoked.isAfter(expired)) {
            return day.isBefore(revoked) || revokedOn == null ? null : REVOKED;
        }
        if (replaced.isBefore(expired)) {
            return day.isBefore(replaced) ? null : REPLACED;
        }
        return day.isBefore(expired) ? null : EXPIRED;
    }

    private Validity notEndedOn(LocalDate day) {
        if (day.isBefore(firstDay.earliest())) {
            return NOT_YET_IN_FORCE;
        }
        var begun = !day.isBefore(firstDay.latest());
        var mayBeOver = day.isAfter(validUntil().earliest());
        var mayBeReplaced = replacement != null && !day.isBefore(replacement.from().earliest());
        return begun && !mayBeOver && !mayBeReplaced ? IN_FORCE : UNKNOWN;
    }

    private RenewalPhase phaseOn(LocalDate day) {
        var last = lastDay.day();
        if (last != null && day.isAfter(last)) {
            return RenewalPhase.EXTENDED;
        }
        if (filings.stream().anyMatch(filing -> filing.isOpenOn(day))) {
            return RenewalPhase.FILED;
        }
        if (last == null || day.isBefore(rules.filingOpens(last))) {
            return RenewalPhase.NONE;
        }
        return day.isAfter(rules.filingCloses(last))
                ? RenewalPhase.WINDOW_MISSED
                : RenewalPhase.WINDOW_OPEN;
    }

    private DaySpan validUntil() {
        var extended = extendedUntil();
        return extended == null ? lastDay : DaySpan.exactly(extended);
    }

    /** Every day on which the standing can change. */
    private Stream<LocalDate> changeDays() {
        var until = validUntil();
        var last = lastDay.day();
        return Stream.of(
                        Stream.of(firstDay.earliest(), firstDay.latest()),
                        Stream.of(dayAfter(until.earliest()), dayAfter(until.latest())),
                        Stream.ofNullable(last)
                                .flatMap(
                                        day ->
                                                Stream.of(
                                                        rules.filingOpens(day),
                                                        dayAfter(rules.filingCloses(day)),
                                                        dayAfter(day))),
                        Stream.ofNullable(replacement)
                                .flatMap(r -> Stream.of(r.from().earliest(), r.from().latest())),
                        Stream.ofNullable(revokedOn),
                        filings.stream().map(Filing::receivedOn),
                        filings.stream()
                                .map(Filing::closedOn)
                                .flatMap(Stream::ofNullable)
                                .map(Life::dayAfter))
                .flatMap(days -> days);
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.equals(LocalDate.MAX) || day.equals(LocalDate.MIN) ? day : day.plusDays(1);
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
        return other == null || day.isBefore(other) ? day : other;
    }
}
