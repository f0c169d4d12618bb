package vn.ocop.promotion.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Revisioned;
import vn.ocop.promotion.money.Money;

/** One agreement. */
@Schema(description = "A memorandum or contract (thỏa thuận tiêu thụ)")
record AgreementView(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often it was changed", examples = "1") long revision,
        @Schema(description = "Kind, code list agreement-kind", examples = "CONTRACT")
                AgreementKind kind,
        @Schema(description = "The products, the leading one first") List<UUID> productIds,
        @Schema(description = "The producer") UUID producerId,
        @Schema(description = "The buyer") Buyer buyer,
        @Schema(description = "The promotion event at which it was signed") @Nullable UUID eventId,
        @Schema(description = "Contracted value of a contract, intended value of a memorandum")
                @Nullable Money value,
        @Schema(description = "Day of signing", examples = "2026-11-21") LocalDate signedOn,
        @Schema(description = "Last day of its term", examples = "2027-11-20")
                @Nullable LocalDate until,
        @Schema(description = "State, code list agreement-state", examples = "SIGNED")
                AgreementState state,
        @Schema(description = "Day of an early end") @Nullable LocalDate terminatedOn,
        @Schema(description = "Why it ended early") @Nullable String terminatedFor,
        @Schema(description = "What was delivered, in the order of recording")
                List<Delivery> deliveries,
        @Schema(description = "Value delivered so far; never added to value")
                @Nullable Money deliveredAmount,
        @Schema(description = "Unit of the leading product as recorded", examples = "VN-2T:17827")
                String unit,
        @Schema(description = "Area on today's map", examples = "VN/40/17827") String areaPath,
        @Schema(description = "Made up for a demonstration") boolean demonstration)
        implements Revisioned {

    static AgreementView of(Agreement agreement) {
        return new AgreementView(
                agreement.id(),
                agreement.revision(),
                agreement.kind(),
                agreement.productIds(),
                agreement.producerId(),
                agreement.buyer(),
                agreement.eventId(),
                agreement.value(),
                agreement.signedOn(),
                agreement.until(),
                agreement.state(),
                agreement.terminatedOn(),
                agreement.terminatedFor(),
                agreement.deliveries(),
                agreement.delivered(),
                agreement.place().unit(),
                agreement.place().areaPath(),
                agreement.isDemonstration());
    }
}
