package vn.ocop.promotion.participation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.promotion.event.EventDays;
import vn.ocop.promotion.standing.Certificate;

/**
 * Whether a product may take part in an event: on each of its days a certificate of the product is
 * in force. Where a later certificate replaces an earlier one during the event, the product stays
 * admitted; the certificate of the first day counts.
 */
sealed interface Admission {

    /** Admitted by the certificate in force on the first day. */
    record Admitted(Certificate certificate) implements Admission {}

    /**
     * Not admitted.
     *
     * @param day the first day of the event without a certificate in force
     * @param certificate the one that explains it; null when the product never had any
     */
    record Refused(LocalDate day, @Nullable Certificate certificate) implements Admission {}

    static Admission of(List<Certificate> certificates, EventDays days) {
        Certificate first = null;
        var day = days.first();
        while (days.contain(day)) {
            var holding = inForce(certificates, day);
            if (holding.isEmpty()) {
                return new Refused(day, explaining(certificates, day));
            }
            first = first == null ? holding.get() : first;
            var end = holding.get().inForceOn(day).orElseThrow().until();
            if (end == null) {
                break;
            }
            day = end;
        }
        if (first == null) {
            throw new IllegalArgumentException("an event has at least one day");
        }
        return new Admitted(first);
    }

    /** The first day of the event on which the product has no certificate; empty when admitted. */
    static Optional<LocalDate> lapse(List<Certificate> certificates, EventDays days) {
        return switch (of(certificates, days)) {
            case Admitted _ -> Optional.empty();
            case Refused refused -> Optional.of(refused.day());
        };
    }

    private static Optional<Certificate> inForce(List<Certificate> certificates, LocalDate day) {
        return certificates.stream().filter(one -> one.inForceOn(day).isPresent()).findFirst();
    }

    /** The certificate that ended last before the day, else the next to begin, else any. */
    private static @Nullable Certificate explaining(List<Certificate> certificates, LocalDate day) {
        return ended(certificates, day)
                .or(() -> beginning(certificates, day))
                .or(() -> certificates.stream().findFirst())
                .orElse(null);
    }

    private static Optional<Certificate> ended(List<Certificate> certificates, LocalDate day) {
        return certificates.stream()
                .filter(one -> one.lastDayInForceBefore(day).isPresent())
                .max(Comparator.comparing(one -> one.lastDayInForceBefore(day).orElseThrow()));
    }

    private static Optional<Certificate> beginning(List<Certificate> certificates, LocalDate day) {
        return certificates.stream()
                .filter(one -> one.firstDayInForceAfter(day).isPresent())
                .min(Comparator.comparing(one -> one.firstDayInForceAfter(day).orElseThrow()));
    }
}
