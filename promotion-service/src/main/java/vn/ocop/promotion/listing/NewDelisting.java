package vn.ocop.promotion.listing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request to end a listing. */
@Schema(description = "That a product is no longer offered at an address")
record NewDelisting(
        @Schema(
                        description = "First day without the offer, today or before",
                        examples = "2026-11-15")
                @NotNull
                LocalDate on) {}
