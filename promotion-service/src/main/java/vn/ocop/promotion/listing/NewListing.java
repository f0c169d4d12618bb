package vn.ocop.promotion.listing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request to record a listing. */
@Schema(description = "A product that is offered on an electronic marketplace")
record NewListing(
        @Schema(
                        description = "The product, as known from product-service",
                        examples = "0198a1f2-3b4c-7d5e-8f60-718293a4b5c7")
                @NotNull
                UUID productId,
        @Schema(description = "Name of the marketplace", examples = "Postmart")
                @NotNull
                @Size(min = 2, max = 100)
                String marketplace,
        @Schema(
                        description =
                                "Address of the offer: http or https, without blanks and without a login",
                        examples = "https://postmart.vn/cam-xa-doai-nghi-loc")
                @NotNull
                @Size(max = 2000)
                @Pattern(regexp = "https?://[^\\s/@]+(/[^\\s]*)?")
                String url,
        @Schema(description = "First day of the offer, today or before", examples = "2026-11-01")
                @NotNull
                LocalDate listedOn) {}
