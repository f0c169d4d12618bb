package vn.ocop.promotion.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.promotion.money.Money;

/** The request to record a delivery. */
@Schema(description = "A delivery under a contract")
record NewDelivery(
        @Schema(description = "Value delivered, more than nothing") @NotNull @Valid Money amount,
        @Schema(
                        description =
                                "Day of the delivery: not before the signing, today or before",
                        examples = "2026-11-15")
                @NotNull
                LocalDate on) {}
