package vn.ocop.promotion.outcome;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Revisioned;
import vn.ocop.promotion.money.Money;

/** One result. */
@Schema(description = "The result of a participation (kết quả tham gia)")
record SalesResultView(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often it was changed", examples = "1") long revision,
        @Schema(description = "The participation") UUID participationId,
        @Schema(description = "The event") UUID eventId,
        @Schema(description = "The product") UUID productId,
        @Schema(description = "Visits to the booth (lượt khách)", examples = "850") long visits,
        @Schema(description = "Sales at the event") Money sales,
        @Schema(description = "Remark") @Nullable String note,
        @Schema(description = "Day on which it was first recorded", examples = "2026-11-25")
                LocalDate recordedOn)
        implements Revisioned {

    static SalesResultView of(SalesResult result) {
        return new SalesResultView(
                result.id(),
                result.revision(),
                result.participationId(),
                result.eventId(),
                result.productId(),
                result.visits(),
                result.sales(),
                result.note(),
                result.recordedOn());
    }
}
