package vn.ocop.evaluation.renewal;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.calendar.RenewalPhase;
import vn.ocop.evaluation.certificate.calendar.TermRules;
import vn.ocop.evaluation.certificate.calendar.Validity;

/** One change that the calendar brings, as the list shows it. */
@Schema(description = "What the calendar does to a certificate on a day, unless something is done")
record Renewal(
        @Schema(description = "First day after the change", examples = "2026-12-31") LocalDate day,
        @Schema(description = "WINDOW_OPENS, WINDOW_MISSED or LAPSES") RenewalChange change,
        @Schema(description = "The certificate") UUID certificateId,
        @Schema(description = "Short code of the public page /c/{code}", examples = "7kq2m9xw4t")
                String code,
        @Schema(description = "The product") UUID productId,
        @Schema(description = "Name of the product today", examples = "Cam Xã Đoài")
                @Nullable String productName,
        @Schema(description = "Holder today") @Nullable UUID holderId,
        @Schema(description = "Stars, 3 to 5, where known", examples = "4") @Nullable Integer stars,
        @Schema(description = "Responsible unit of the product", examples = "VN-2T:17827")
                String unit,
        @Schema(description = "Validity on the day asked about") Validity validity,
        @Schema(description = "Renewal phase on the day asked about") RenewalPhase renewalPhase,
        @Schema(description = "Last valid day without extension", examples = "2026-12-30")
                @Nullable LocalDate lastDay,
        @Schema(description = "First day for a re-evaluation dossier", examples = "2026-07-03")
                @Nullable LocalDate fileFrom,
        @Schema(description = "Last day for it", examples = "2026-09-01")
                @Nullable LocalDate fileUntil,
        @Schema(description = "What keeps the star, code list unless") Unless unless) {

    static Renewal of(RenewalRow row, @Nullable String productName, TermRules rules) {
        var last = row.lastDay();
        return new Renewal(
                row.day(),
                row.change(),
                row.id(),
                row.code(),
                row.productId(),
                productName,
                row.holderId(),
                row.stars(),
                row.unit(),
                row.validityNow(),
                row.phaseNow(),
                last,
                last == null ? null : rules.filingOpens(last),
                last == null ? null : rules.filingCloses(last),
                row.unless());
    }
}
