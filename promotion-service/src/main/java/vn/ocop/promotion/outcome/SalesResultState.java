package vn.ocop.promotion.outcome;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.promotion.money.Money;
import vn.ocop.promotion.participation.Participation;

/** The public state of a result as its events carry it. */
@Schema(description = "Public state of the result of a participation")
record SalesResultState(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often it was changed") long revision,
        @Schema(description = "The participation") UUID participationId,
        @Schema(description = "The promotion event") UUID eventId,
        @Schema(description = "The product") UUID productId,
        @Schema(description = "Visits to the booth (lượt khách)") long visits,
        @Schema(description = "Sales at the event") Money sales,
        @Schema(description = "Day on which it was first recorded") LocalDate recordedOn,
        @Schema(description = "Area of the product on today's map") String areaPath,
        @Schema(description = "Made up for a demonstration") boolean demonstration) {

    static SalesResultState of(SalesResult result, Participation participation) {
        return new SalesResultState(
                result.id(),
                result.revision(),
                result.participationId(),
                result.eventId(),
                result.productId(),
                result.visits(),
                result.sales(),
                result.recordedOn(),
                participation.place().areaPath(),
                participation.isDemonstration());
    }
}
