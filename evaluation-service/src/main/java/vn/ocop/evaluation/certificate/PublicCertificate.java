package vn.ocop.evaluation.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.calendar.Life;
import vn.ocop.evaluation.certificate.calendar.PartialDate;
import vn.ocop.evaluation.certificate.calendar.Validity;
import vn.ocop.evaluation.registry.KnownProduct;

/**
 * A certificate as anybody may know it.
 *
 * @param code short code of its public page
 * @param printedName name of the product as printed; history does not tell it
 * @param producerId holder as printed
 * @param holderId holder today
 * @param lastDay last valid day without extension, where it is known
 * @param validity on the day asked about
 */
public record PublicCertificate(
        UUID id,
        long revision,
        String code,
        @Nullable String number,
        UUID productId,
        @Nullable String printedName,
        List<UUID> variantIds,
        @Nullable UUID producerId,
        @Nullable UUID holderId,
        @Nullable Integer stars,
        @Nullable String decisionNumber,
        @Nullable String issuingBody,
        @Nullable PartialDate signedOn,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate extendedUntil,
        @Nullable LocalDate revokedOn,
        Validity validity,
        String unit,
        String areaPath,
        boolean demonstration) {

    static PublicCertificate of(Certificate certificate, Life life, LocalDate day) {
        var award = certificate.award;
        var holding = certificate.holding;
        return new PublicCertificate(
                certificate.id,
                certificate.revision,
                certificate.code,
                certificate.number,
                holding.productId(),
                certificate.printedName,
                holding.variantIds(),
                holding.producerId(),
                holding.holderId(),
                award.stars(),
                award.decisionNumber(),
                award.issuingBody(),
                award.signedOn(),
                life.firstDay().day(),
                life.lastDay().day(),
                life.extendedUntil(),
                certificate.revokedOn,
                life.on(day).validity(),
                certificate.place.unit(),
                certificate.place.areaPath(),
                certificate.place.demonstration());
    }

    /** The product's name on this certificate; today's where history does not tell it. */
    public String nameOf(KnownProduct product) {
        return printedName == null ? product.name() : printedName;
    }

    /** Another holder than the printed one, after a transfer. */
    public @Nullable UUID laterHolder() {
        return Objects.equals(holderId, producerId) ? null : holderId;
    }
}
