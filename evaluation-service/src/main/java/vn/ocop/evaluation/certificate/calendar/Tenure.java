package vn.ocop.evaluation.certificate.calendar;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A certificate of a product as far as the order of certificates needs it. Ids rise in the order of
 * recording.
 */
public record Tenure(UUID id, DaySpan firstDay) {

    /**
     * Begins later on every possible reading; of two that begin on one day the later recorded one.
     */
    boolean isLaterThan(Tenure other) {
        int order = firstDay.earliest().compareTo(other.firstDay.latest());
        return order > 0 || (order == 0 && id.toString().compareTo(other.id.toString()) > 0);
    }

    /** Nothing is known about when it began, so it replaces nothing that is dated. */
    boolean isUndated() {
        return firstDay.earliest().equals(LocalDate.MIN);
    }
}
