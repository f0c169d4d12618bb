package vn.ocop.promotion.participation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The public state of a participation as its events carry it. */
@Schema(description = "Public state of a participation")
record ParticipationEventState(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often it was changed") long revision,
        @Schema(description = "The promotion event") UUID eventId,
        @Schema(description = "The product") UUID productId,
        @Schema(description = "The producer") @Nullable UUID producerId,
        @Schema(description = "The certificate in force on the first day of the event")
                UUID certificateId,
        @Schema(description = "Its stars; absent where the source does not say")
                @Nullable Integer stars,
        @Schema(description = "Day of the admission") LocalDate admittedOn,
        @Schema(description = "ADMITTED or WITHDRAWN") ParticipationState state,
        @Schema(description = "Unit of the product as recorded, map and code") String unit,
        @Schema(description = "Area of the product on today's map") String areaPath,
        @Schema(description = "Area of the event on today's map") String eventAreaPath,
        @Schema(description = "Made up for a demonstration") boolean demonstration) {

    static ParticipationEventState of(Participation one) {
        return new ParticipationEventState(
                one.id(),
                one.revision(),
                one.eventId(),
                one.productId(),
                one.producerId(),
                one.certificateId(),
                one.stars(),
                one.admittedOn(),
                one.state(),
                one.place().unit(),
                one.place().areaPath(),
                one.eventArea().text(),
                one.isDemonstration());
    }
}
