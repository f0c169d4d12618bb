package vn.ocop.promotion.agreement;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.promotion.money.Money;

/** A row of the list of agreements. */
@Schema(description = "An agreement in a list")
record AgreementSummary(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "Kind, code list agreement-kind", examples = "CONTRACT") String kind,
        @Schema(description = "The leading product") UUID productId,
        @Schema(description = "Its name, where still known", examples = "Cam Xã Đoài")
                @Nullable String productName,
        @Schema(description = "Number of products", examples = "1") int products,
        @Schema(description = "The producer") UUID producerId,
        @Schema(description = "Name of the buyer", examples = "Công ty Cổ phần Siêu thị Vinh")
                String buyerName,
        @Schema(description = "The promotion event at which it was signed") @Nullable UUID eventId,
        @Schema(description = "Contracted value of a contract, intended value of a memorandum")
                @Nullable Money value,
        @Schema(description = "Value delivered so far; never added to value")
                @Nullable Money deliveredAmount,
        @Schema(description = "Day of signing", examples = "2026-11-21") LocalDate signedOn,
        @Schema(description = "Last day of its term") @Nullable LocalDate until,
        @Schema(description = "State, code list agreement-state", examples = "SIGNED") String state,
        @Schema(description = "Area on today's map", examples = "VN/40/17827") String areaPath,
        @Schema(description = "Made up for a demonstration") boolean demonstration) {

    static final String COLUMNS =
            """
            a.id, a.kind, a.product_ids[1] as product_id, p.name as product_name,
            cardinality(a.product_ids) as products, a.producer_id, a.buyer_name, a.event_id, a.value_amount,
            (select cast(sum(d.amount) as bigint) from agreement_delivery d where d.agreement_id = a.id) as delivered,
            a.signed_on, a.until_day, a.state, a.area_path, a.demonstration""";

    static AgreementSummary of(Tuple row) {
        return new AgreementSummary(
                row.get("id", UUID.class),
                row.get("kind", String.class),
                row.get("product_id", UUID.class),
                row.get("product_name", String.class),
                row.get("products", Integer.class),
                row.get("producer_id", UUID.class),
                row.get("buyer_name", String.class),
                row.get("event_id", UUID.class),
                money(row.get("value_amount", Long.class)),
                money(row.get("delivered", Long.class)),
                row.get("signed_on", LocalDate.class),
                row.get("until_day", LocalDate.class),
                row.get("state", String.class),
                row.get("area_path", String.class),
                row.get("demonstration", Boolean.class));
    }

    private static @Nullable Money money(@Nullable Long amount) {
        return amount == null ? null : Money.dong(amount);
    }
}
