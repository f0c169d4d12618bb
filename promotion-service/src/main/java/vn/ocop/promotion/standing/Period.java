package vn.ocop.promotion.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a certificate's timeline.
 *
 * @param from its first day; null since ever
 * @param until the first day after it; null for good
 */
@Embeddable
public record Period(
        @Column(name = "from_day") @Nullable LocalDate from,
        @Column(name = "until_day") @Nullable LocalDate until,
        @Column(name = "validity") String validity) {

    private static final String IN_FORCE = "IN_FORCE";

    /** The stretches between the entries of a timeline, which ascend. */
    static List<Period> of(List<CertificateState.Entry> timeline) {
        var periods = new ArrayList<Period>();
        for (int i = 0; i < timeline.size(); i++) {
            var entry = timeline.get(i);
            var until = i + 1 < timeline.size() ? timeline.get(i + 1).from() : null;
            periods.add(new Period(entry.from(), until, entry.validity()));
        }
        return periods;
    }

    boolean isInForce() {
        return validity.equals(IN_FORCE);
    }

    boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
