package vn.ocop.evaluation.certificate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.calendar.PartialDate;
import vn.ocop.evaluation.certificate.calendar.RenewalPhase;
import vn.ocop.evaluation.certificate.calendar.Validity;
import vn.ocop.evaluation.course.Action;
import vn.ocop.platform.http.Revisioned;

/** One certificate as it stands on a day. */
@Schema(
        description =
                "A certificate (Giấy chứng nhận sản phẩm OCOP) as it stands on the day asked about")
public record CertificateView(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often it was changed or its standing announced", examples = "1")
                long revision,
        @Schema(description = "Short code of the public page /c/{code}", examples = "7kq2m9xw4t")
                String code,
        @Schema(description = "Number printed on the certificate", examples = "40-0123")
                @Nullable String number,
        @Schema(description = "Product that it is about") UUID productId,
        @Schema(description = "Name of the product today", examples = "Cam Xã Đoài")
                @Nullable String productName,
        @Schema(description = "Variants that it covers; empty where the source does not say")
                List<UUID> variantIds,
        @Schema(description = "Holder as printed") @Nullable UUID producerId,
        @Schema(description = "Holder today, another one after a transfer") @Nullable UUID holderId,
        @Schema(description = "Producer of the product today, as the registry says")
                @Nullable UUID producerToday,
        @Schema(description = "Name of the product as printed", examples = "Cam Xã Đoài")
                @Nullable String printedName,
        @Schema(description = "The how-manieth paper of this term, from 1", examples = "1")
                int printing,
        @Schema(
                        description =
                                "Stars of the decision, 3 to 5; absent where history does not tell",
                        examples = "4")
                @Nullable Integer stars,
        @Schema(description = "How the product came to its star, code list recognition-kind")
                RecognitionKind recognitionKind,
        @Schema(description = "The decision, where it was signed in this service")
                @Nullable UUID decisionId,
        @Schema(description = "Number of the decision", examples = "3217/QĐ-UBND")
                @Nullable String decisionNumber,
        @Schema(
                        description = "Body that issued it, as it was called then",
                        examples = "UBND tỉnh Nghệ An")
                @Nullable String issuingBody,
        @Schema(description = "Day of signing, as exactly as it is known")
                @Nullable PartialDate signedOn,
        @Schema(
                        description = "First valid day, where it is known to the day",
                        examples = "2026-11-03")
                @Nullable LocalDate firstDay,
        @Schema(
                        description =
                                "Last valid day, itself included, without extension: the printed one, otherwise the"
                                        + " same day 36 months after the first; absent where it is not known to the day",
                        examples = "2029-11-03")
                @Nullable LocalDate lastDay,
        @Schema(
                        description = "Last day as printed; it wins over the computed one",
                        examples = "2029-11-03")
                @Nullable LocalDate printedLastDay,
        @Schema(
                        description =
                                "Last day by the rule of 36 months, where the first day is known",
                        examples = "2029-11-03")
                @Nullable LocalDate computedLastDay,
        @Schema(
                        description =
                                "Where the last day is known only roughly: between which days it lies")
                @Nullable Between lastDayBetween,
        @Schema(description = "Year of the evaluation round", examples = "2026")
                @Nullable Integer roundYear,
        @Schema(description = "Rule set of the recognition", examples = "26-2026")
                @Nullable String ruleSet,
        @Schema(
                        description =
                                "Total on the paper; to evaluation officers and auditors only",
                        examples = "82.5")
                @Nullable BigDecimal score,
        @Schema(
                        description = "The day for which validity and renewalPhase are told",
                        examples = "2026-11-22")
                LocalDate asOf,
        @Schema(description = "Validity on that day, code list validity") Validity validity,
        @Schema(description = "Renewal phase on that day, code list renewal-phase")
                RenewalPhase renewalPhase,
        @Schema(
                        description =
                                "First and last day for a re-evaluation dossier: 180 and 120 days before the last day")
                @Nullable Between filingWindow,
        @Schema(description = "Last day under the transitional clause", examples = "2027-01-06")
                @Nullable LocalDate extendedUntil,
        @Schema(description = "Article that extends it", examples = "Điều 12.3, 26/2026/QĐ-TTg")
                @Nullable String extensionBasis,
        @Schema(description = "First day of the revocation", examples = "2027-03-01")
                @Nullable LocalDate revokedOn,
        @Schema(
                        description =
                                "REVOCATION, or WITHDRAWAL of the recognition; code list revocation-kind")
                @Nullable RevocationKind revocationKind,
        @Schema(description = "Ground of the revocation, code list revocation-ground")
                @Nullable String revocationGround,
        @Schema(description = "The decision that revoked it") @Nullable UUID revocationDecisionId,
        @Schema(description = "The certificate that took over") @Nullable UUID replacedBy,
        @Schema(description = "From which day which standing, as far as is known now")
                List<TimelineEntry> timeline,
        @Schema(
                        description =
                                "What later decisions changed of what it says, with what it said before; earliest first")
                List<Changed> changes,
        @Schema(description = "true when recorded from history as known") boolean historical,
        @Schema(description = "Where a historical recognition was found") @Nullable String source,
        @Schema(description = "Responsible unit of the product", examples = "VN-2T:17827")
                String unit,
        @Schema(description = "Area on today's map", examples = "VN/40/17827") String areaPath,
        @Schema(description = "Area on the map until 30/06/2025") @Nullable String oldPath,
        @Schema(description = "false: only the province is known on today's map")
                boolean unitResolved,
        @Schema(description = "Made up for a demonstration") boolean demonstration,
        @Schema(description = "What the caller may do now") List<Action> actions)
        implements Revisioned {

    /** Two days and those between them. */
    @Schema(
            name = "DaysBetween",
            description = "Two days and those between them; an unknown end is absent")
    public record Between(
            @Schema(description = "First of them", examples = "2029-05-07")
                    @Nullable LocalDate from,
            @Schema(description = "Last of them", examples = "2029-07-06")
                    @Nullable LocalDate until) {}

    /** One change of what the certificate says. */
    @Schema(name = "CertificateChange", description = "A change of what the certificate says")
    public record Changed(
            @Schema(description = "CORRECTION, REISSUE or TRANSFER") CertificateChangeKind kind,
            @Schema(description = "First day of the change", examples = "2027-02-01")
                    LocalDate from,
            @Schema(description = "The decision") UUID decisionId,
            @Schema(description = "Its number", examples = "512/QĐ-UBND") String decisionNumber,
            @Schema(description = "Why there is a new paper, code list reissue-reason")
                    @Nullable ReissueReason reason,
            @Schema(description = "What it said before") Particulars before,
            @Schema(description = "What it says since") Particulars after) {

        static Changed of(CertificateChange change) {
            return new Changed(
                    change.kind,
                    change.fromDay,
                    change.decisionId,
                    change.decisionNumber,
                    change.reason,
                    change.before,
                    change.after);
        }
    }
}
