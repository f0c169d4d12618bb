package vn.ocop.reporting.report;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.reporting.indicator.FactRow;

/** A fact behind a figure. */
@Schema(description = "What was counted: one product, producer or record")
record FactView(
        @Schema(description = "What counts once: the product, the producer or the record")
                UUID counted,
        @Schema(description = "The record that says so, for instance the certificate") UUID subject,
        @Schema(description = "The event by which it was known") UUID event,
        @Schema(description = "Day of the act, where it is known", examples = "2026-06-28")
                @Nullable LocalDate day,
        @Schema(description = "Area on today's map", examples = "VN/40/17827")
                @Nullable String areaPath,
        @Schema(description = "Stars of the certificate", examples = "4") @Nullable Integer stars,
        @Schema(description = "Kind of the record", examples = "NEW") @Nullable String kind,
        @Schema(description = "Money, whole đồng") @Nullable Long amount,
        @Schema(description = "Attendances or visits") @Nullable Long quantity,
        @Schema(description = "Name of the product or event", examples = "Cam Xã Đoài")
                @Nullable String label) {

    static FactView of(FactRow row) {
        return new FactView(
                row.counted(),
                row.subject(),
                row.event(),
                row.day(),
                row.areaPath(),
                row.stars(),
                row.kind(),
                row.amount(),
                row.quantity(),
                row.label());
    }
}
