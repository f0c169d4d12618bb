package vn.ocop.product.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A certificate of a product, as this service's copy knows it. */
@Schema(
        description =
                "A certificate of the product; the truth is evaluation-service's, this is its copy")
public record CertificateSummary(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "Short code of its page /c/{code}", examples = "7kq2m9xw4t")
                String code,
        @Schema(description = "Printed number, where known") @Nullable String number,
        @Schema(
                        description =
                                "Stars by the decision, 3 to 5; absent where the source does not say",
                        examples = "4")
                @Nullable Integer stars,
        @Schema(
                        description =
                                "As of today: NOT_YET_IN_FORCE, IN_FORCE, EXPIRED, REVOKED, REPLACED, UNKNOWN",
                        examples = "IN_FORCE")
                String validity,
        @Schema(
                        description =
                                "As of today: NONE, WINDOW_OPEN, WINDOW_MISSED, FILED, EXTENDED; other codes may be"
                                        + " added",
                        examples = "NONE")
                String renewalPhase,
        @Schema(description = "Number of the decision", examples = "4321/QĐ-UBND")
                @Nullable String decisionNumber,
        @Schema(description = "When the decision was signed") @Nullable PartialDate signedOn,
        @Schema(description = "First day in force", examples = "2026-10-15")
                @Nullable LocalDate firstDay,
        @Schema(
                        description =
                                "Last day in force, inclusive: printed, or 36 months after the first (Art. 9), or"
                                        + " the end of an extension",
                        examples = "2029-10-15")
                @Nullable LocalDate lastDay,
        @Schema(description = "Day of revocation") @Nullable LocalDate revokedOn,
        @Schema(description = "The certificate that replaced it") @Nullable UUID replacedBy,
        @Schema(description = "Year of the round", examples = "2026") @Nullable Integer roundYear,
        @Schema(description = "Rule set of the decision", examples = "26-2026")
                @Nullable String ruleSet,
        @Schema(description = "NEW, AGAIN, UPGRADE or UNKNOWN", examples = "NEW")
                @Nullable String recognitionKind,
        @Schema(description = "The variants covered; empty means the product as such")
                List<UUID> variantIds,
        @Schema(description = "Recorded from history as far as known") boolean historical) {

    public static CertificateSummary of(Standing standing, LocalDate today) {
        return new CertificateSummary(
                standing.id(),
                standing.code(),
                standing.number(),
                standing.stars(),
                standing.validityOn(today).name(),
                standing.renewalPhaseOn(today),
                standing.decisionNumber(),
                standing.signedOn(),
                standing.firstDay(),
                standing.lastDay(),
                standing.revokedOn(),
                standing.replacedBy(),
                standing.roundYear(),
                standing.ruleSet(),
                standing.recognitionKind(),
                standing.variantIds(),
                standing.isHistorical());
    }
}
