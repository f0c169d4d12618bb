package vn.ocop.promotion.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.promotion.money.Money;

/** What was delivered under a contract. */
@Embeddable
@Schema(description = "Value delivered under a contract")
record Delivery(
        @Schema(description = "Value delivered") @Embedded Money amount,
        @Schema(description = "Day of the delivery", examples = "2026-12-05")
                @Column(name = "delivered_on")
                LocalDate on) {}
