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
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "Counts every change and every announcement of a changed standing")
                long revision,
        @Schema(description = "Short code of the public page /c/{code}") String code,
        @Schema(description = "Number printed on the certificate") @Nullable String number,
        @Schema(description = "Product that it is about") UUID productId,
        @Schema(description = "Variants that it covers; empty where the source does not say")
                List<UUID> variantIds,
        @Schema(description = "Holder as printed") @Nullable UUID producerId,
        @Schema(description = "Holder today, another one after a transfer") @Nullable UUID holderId,
        @Schema(description = "Name of the product as printed") @Nullable String printedName,
        @Schema(description = "The how-manieth paper of this term, from 1") int printing,
        @Schema(description = "Stars of the decision, 3 to 5; absent where history does not tell")
                @Nullable Integer stars,
        @Schema(description = "The decision, where it was signed here") @Nullable UUID decisionId,
        @Schema(description = "Number of the decision; alone it names several")
                @Nullable String decisionNumber,
        @Schema(description = "Day of signing, as exactly as it is known")
                @Nullable PartialDate signedOn,
        @Schema(description = "First valid day, where known to the day")
                @Nullable LocalDate firstDay,
        @Schema(
                        description =
                                "Last valid day, itself included, without extension; where known to the day")
                @Nullable LocalDate lastDay,
        @Schema(description = "Last day as printed, which wins over 36 months")
                @Nullable LocalDate printedLastDay,
        @Schema(description = "Year of the evaluation round") @Nullable Integer roundYear,
        @Schema(description = "Rule set of the recognition") @Nullable String ruleSet,
        @Schema(description = "New, again, upgrade, or not told") RecognitionKind recognitionKind,
        @Schema(
                        description =
                                "Validity on the day of the event; for any other day use the timeline")
                Validity validity,
        @Schema(
                        description =
                                "Renewal phase on the day of the event; for any other day use the timeline")
                RenewalPhase renewalPhase,
        @Schema(description = "Last day under the transitional clause Art. 12.3")
                @Nullable LocalDate extendedUntil,
        @Schema(description = "First day of the revocation") @Nullable LocalDate revokedOn,
        @Schema(description = "REVOCATION, or WITHDRAWAL of the recognition by Art. 10.1.b")
                @Nullable RevocationKind revocationKind,
        @Schema(description = "The certificate that takes over") @Nullable UUID replacedBy,
        @Schema(description = "From which day which standing, ascending, as far as is known now")
                List<TimelineEntry> timeline,
        @Schema(description = "true when recorded from history as known") boolean historical,
        @Schema(description = "Responsible unit of the product") String unit,
        @Schema(description = "Area on today's map") String areaPath,
        @Schema(description = "Area on the map until 30/06/2025") @Nullable String oldPath,
        @Schema(description = "false: only the province is known on today's map")
                boolean unitResolved,
        @Schema(description = "Made up for a demonstration") boolean demonstration) {

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
                certificate.holding.holderId(),
                certificate.printedName,
                certificate.printing,
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
                certificate.revocationKind,
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
