package vn.ocop.promotion.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate with its timeline.
 *
 * @param stars as decided; absent where the source of a historical recognition does not say
 */
public record Certificate(
        UUID id,
        String code,
        @Nullable String number,
        @Nullable Integer stars,
        List<Period> timeline) {

    private static final String UNKNOWN = "UNKNOWN";

    /** The validity on a day, as evaluation has computed it. */
    public String validityOn(LocalDate day) {
        return on(day).map(Period::validity).orElse(UNKNOWN);
    }

    /** The stretch in force that covers a day. */
    public Optional<Period> inForceOn(LocalDate day) {
        return on(day).filter(Period::isInForce);
    }

    /** The last day in force before a day; empty when it was not in force before. */
    public Optional<LocalDate> lastDayInForceBefore(LocalDate day) {
        return timeline.stream()
                .filter(Period::isInForce)
                .map(Period::until)
                .filter(Objects::nonNull)
                .filter(until -> !until.isAfter(day))
                .max(Comparator.naturalOrder())
                .map(until -> until.minusDays(1));
    }

    /** The first day in force after a day. */
    public Optional<LocalDate> firstDayInForceAfter(LocalDate day) {
        return timeline.stream()
                .filter(Period::isInForce)
                .map(Period::from)
                .filter(Objects::nonNull)
                .filter(from -> from.isAfter(day))
                .min(Comparator.naturalOrder());
    }

    private Optional<Period> on(LocalDate day) {
        return timeline.stream().filter(period -> period.covers(day)).findFirst();
    }
}
