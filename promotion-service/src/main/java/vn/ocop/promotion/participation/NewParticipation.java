package vn.ocop.promotion.participation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to admit a product to an event. */
@Schema(description = "A product that is to take part in an event")
record NewParticipation(
        @Schema(
                        description = "The product, as known from product-service",
                        examples = "0198a1f2-3b4c-7d5e-8f60-718293a4b5c7")
                @NotNull
                UUID productId,
        @Schema(description = "Booth or stand", examples = "A12") @Size(max = 50)
                @Nullable String booth) {}
