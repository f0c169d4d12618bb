package vn.ocop.evaluation.certificate.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a later certificate of the same product takes over (thay thế).
 *
 * @param from the days on which that can have happened; open at the end where it is not even
 *     certain that it did
 * @param by the certificate that takes over first for certain
 */
public record Replacement(DaySpan from, @Nullable UUID by) {

    /** What replaces a certificate, given all certificates of its product. */
    public static @Nullable Replacement of(Tenure held, List<Tenure> all) {
        var rivals =
                all.stream()
                        .filter(other -> !other.id().equals(held.id()))
                        .filter(other -> !other.isUndated() || held.isUndated())
                        .filter(other -> !held.isLaterThan(other))
                        .toList();
        var earliest =
                rivals.stream()
                        .map(
                                other ->
                                        later(
                                                other.firstDay().earliest(),
                                                held.firstDay().earliest()))
                        .min(Comparator.naturalOrder());
        if (earliest.isEmpty()) {
            return null;
        }
        var certain =
                rivals.stream()
                        .filter(other -> other.isLaterThan(held))
                        .min(Comparator.comparing(other -> other.firstDay().latest()));
        return certain.map(
                        next ->
                                new Replacement(
                                        new DaySpan(earliest.get(), next.firstDay().latest()),
                                        next.id()))
                .orElseGet(() -> new Replacement(new DaySpan(earliest.get(), LocalDate.MAX), null));
    }

    private static LocalDate later(LocalDate day, LocalDate other) {
        return day.isAfter(other) ? day : other;
    }
}
