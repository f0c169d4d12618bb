package vn.ocop.product.product;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.classification.ProductionState;

/** The report that a product is made, paused or no longer made. */
@Schema(description = "Whether the product is made, from a day on")
record NewProductionState(
        @Schema(description = "Code list production-state", examples = "PAUSED") @NotNull
                ProductionState state,
        @Schema(description = "First day", examples = "2026-10-01") @NotNull LocalDate from,
        @Schema(
                        description = "Why, in a few words; no personal data",
                        examples = "Vườn cam được trồng lại")
                @Size(max = 500)
                @Nullable String note) {}
