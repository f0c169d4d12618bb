package vn.ocop.evaluation.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.calendar.Life;
import vn.ocop.evaluation.certificate.calendar.PartialDate;
import vn.ocop.evaluation.certificate.calendar.RenewalPhase;
import vn.ocop.evaluation.certificate.calendar.Validity;

/** The public state of a certificate as its events carry it; the timeline answers for every day. */
@Schema(description = "Public state of a certificate with its timeline; look days up there")
public record CertificateState(
        UUID id,
        long revision,
        String code,
        @Nullable String number,
        UUID productId,
        List<UUID> variantIds,
        @Nullable UUID producerId,
        @Nullable Integer stars,
        @Nullable UUID decisionId,
        @Nullable String decisionNumber,
        @Nullable PartialDate signedOn,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate printedLastDay,
        @Nullable Integer roundYear,
        @Nullable String ruleSet,
        RecognitionKind recognitionKind,
        Validity validity,
        RenewalPhase renewalPhase,
        @Nullable LocalDate extendedUntil,
        @Nullable LocalDate revokedOn,
        @Nullable UUID replacedBy,
        List<TimelineEntry> timeline,
        boolean historical,
        String unit,
        String areaPath,
        @Nullable String oldPath,
        boolean unitResolved,
        boolean demonstration) {

    static CertificateState of(Certificate certificate, Life life, LocalDate today) {
        var award = certificate.award;
        var place = certificate.place;
        var standing = life.on(today);
        return new CertificateState(
                certificate.id,
                certificate.revision,
                certificate.code,
                certificate.number,
                certificate.holding.productId(),
                certificate.holding.variantIds(),
                certificate.holding.producerId(),
                award.stars(),
                award.decisionId(),
                award.decisionNumber(),
                award.signedOn(),
                life.firstDay().day(),
                life.lastDay().day(),
                certificate.printedLastDay,
                award.roundYear(),
                award.ruleSet(),
                award.recognitionKind(),
                standing.validity(),
                standing.renewalPhase(),
                life.extendedUntil(),
                certificate.revokedOn,
                life.replacedBy(),
                TimelineEntry.of(life.timeline()),
                certificate.historical,
                place.unit(),
                place.areaPath(),
                place.oldPath(),
                place.unitResolved(),
                place.demonstration());
    }
}
