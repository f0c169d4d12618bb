package vn.ocop.evaluation.certificate;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.calendar.PartialDate;
import vn.ocop.evaluation.certificate.calendar.RenewalPhase;
import vn.ocop.evaluation.certificate.calendar.Validity;

/** One row of a list of certificates. */
@Schema(description = "A certificate in a list, as it stands on the day asked about")
public record CertificateSummary(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "Short code of the public page /c/{code}", examples = "7kq2m9xw4t")
                String code,
        @Schema(description = "Product that it is about") UUID productId,
        @Schema(description = "Name of the product today", examples = "Cam Xã Đoài")
                @Nullable String productName,
        @Schema(description = "Stars, 3 to 5, where known", examples = "4") @Nullable Integer stars,
        @Schema(description = "Validity on the day asked about, code list validity")
                Validity validity,
        @Schema(description = "Renewal phase on that day, code list renewal-phase")
                RenewalPhase renewalPhase,
        @Schema(description = "Number of the decision", examples = "3217/QĐ-UBND")
                @Nullable String decisionNumber,
        @Schema(description = "Day of signing, as exactly as it is known")
                @Nullable PartialDate signedOn,
        @Schema(description = "Last valid day without extension", examples = "2029-11-03")
                @Nullable LocalDate lastDay,
        @Schema(description = "Last day under the transitional clause")
                @Nullable LocalDate extendedUntil,
        @Schema(description = "true when recorded from history as known") boolean historical,
        @Schema(description = "Responsible unit of the product", examples = "VN-2T:17827")
                String unit,
        @Schema(description = "Made up for a demonstration") boolean demonstration) {

    static CertificateSummary of(CertificateRow row, @Nullable String productName) {
        var certificate = row.certificate();
        return new CertificateSummary(
                certificate.id,
                certificate.code,
                certificate.holding.productId(),
                productName,
                certificate.award.stars(),
                row.period().validity,
                row.period().renewalPhase,
                certificate.award.decisionNumber(),
                certificate.award.signedOn(),
                certificate.lastDay,
                certificate.extendedUntil,
                certificate.historical,
                certificate.place.unit(),
                certificate.place.demonstration());
    }
}
