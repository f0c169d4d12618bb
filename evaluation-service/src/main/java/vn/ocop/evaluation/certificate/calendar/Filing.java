package vn.ocop.evaluation.certificate.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A re-evaluation dossier of the product (hồ sơ đánh giá lại).
 *
 * @param receivedOn day of the receipt
 * @param closedOn day of the result, the rejection or the withdrawal; absent while it is open
 */
public record Filing(LocalDate receivedOn, @Nullable LocalDate closedOn) {

    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(receivedOn) && (closedOn == null || !day.isAfter(closedOn));
    }

    /** Received in the term and without result at its end. */
    boolean isPendingAtEndOf(LocalDate lastDay) {
        return !receivedOn.isAfter(lastDay) && (closedOn == null || closedOn.isAfter(lastDay));
    }
}
