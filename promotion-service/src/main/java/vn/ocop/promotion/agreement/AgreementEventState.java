package vn.ocop.promotion.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.promotion.money.Money;

/** The public state of an agreement as its events carry it: the buyer stays here. */
@Schema(description = "Public state of an agreement, without the buyer's name")
record AgreementEventState(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often it was changed") long revision,
        @Schema(description = "MEMORANDUM or CONTRACT; their values are never added up")
                AgreementKind kind,
        @Schema(description = "The products, the leading one first") List<UUID> productIds,
        @Schema(description = "The producer") UUID producerId,
        @Schema(description = "The promotion event") @Nullable UUID eventId,
        @Schema(description = "Contracted value of a contract, intended value of a memorandum")
                @Nullable Money value,
        @Schema(description = "Day of signing") LocalDate signedOn,
        @Schema(description = "Last day of its term") @Nullable LocalDate until,
        @Schema(description = "Value delivered so far") @Nullable Money deliveredAmount,
        @Schema(description = "SIGNED or TERMINATED") AgreementState state,
        @Schema(description = "Day of an early end") @Nullable LocalDate terminatedOn,
        @Schema(description = "Unit of the leading product as recorded") String unit,
        @Schema(description = "Area on today's map") String areaPath,
        @Schema(description = "Made up for a demonstration") boolean demonstration) {

    static AgreementEventState of(Agreement agreement) {
        return new AgreementEventState(
                agreement.id(),
                agreement.revision(),
                agreement.kind(),
                agreement.productIds(),
                agreement.producerId(),
                agreement.eventId(),
                agreement.value(),
                agreement.signedOn(),
                agreement.until(),
                agreement.delivered(),
                agreement.state(),
                agreement.terminatedOn(),
                agreement.place().unit(),
                agreement.place().areaPath(),
                agreement.isDemonstration());
    }
}
