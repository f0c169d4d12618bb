package vn.ocop.evaluation.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.calendar.PartialDate;

/**
 * A certificate as its decision orders it.
 *
 * @param firstDay first valid day, known by the day for every certificate issued here; of a
 *     historical one only where the source gives the day
 * @param printedLastDay end printed on the certificate, which wins over the computed one
 * @param number printed on the certificate
 */
public record NewCertificate(
        UUID productId,
        List<UUID> variantIds,
        Award award,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate printedLastDay,
        @Nullable String number) {

    /** A recognition found in a source; only a date known to the day is a first day. */
    public static NewCertificate historical(
            UUID productId,
            Award award,
            @Nullable LocalDate printedLastDay,
            @Nullable String number) {
        var signedOn = award.signedOn();
        return new NewCertificate(
                productId, List.of(), award, dayOf(signedOn), printedLastDay, number);
    }

    private static @Nullable LocalDate dayOf(@Nullable PartialDate date) {
        return date == null ? null : date.possibleDays().day();
    }
}
