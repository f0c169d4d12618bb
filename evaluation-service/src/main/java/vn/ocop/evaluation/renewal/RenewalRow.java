package vn.ocop.evaluation.renewal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.calendar.RenewalPhase;
import vn.ocop.evaluation.certificate.calendar.Validity;

/**
 * A change of a certificate as the database finds it.
 *
 * @param day first day after the change
 * @param validityNow on the day asked about
 */
record RenewalRow(
        UUID id,
        long revision,
        String code,
        UUID productId,
        @Nullable UUID holderId,
        @Nullable Integer stars,
        @Nullable LocalDate lastDay,
        String unit,
        LocalDate day,
        Validity validity,
        RenewalPhase phase,
        Validity validityNow,
        RenewalPhase phaseNow) {

    static RenewalRow of(Object[] row) {
        return new RenewalRow(
                (UUID) row[0],
                (Long) row[1],
                (String) row[2],
                (UUID) row[3],
                (UUID) row[4],
                (Integer) row[5],
                (LocalDate) row[6],
                (String) row[7],
                (LocalDate) row[8],
                (Validity) row[9],
                (RenewalPhase) row[10],
                (Validity) row[11],
                (RenewalPhase) row[12]);
    }

    RenewalChange change() {
        return RenewalChange.of(validity, phase);
    }

    Unless unless() {
        return Unless.of(phaseNow, validityNow == Validity.IN_FORCE);
    }
}
