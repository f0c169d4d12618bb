package vn.ocop.promotion.listing;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Revisioned;

/** One listing. */
@Schema(description = "An online listing (niêm yết trên sàn thương mại điện tử)")
record ListingView(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often it was changed", examples = "1") long revision,
        @Schema(description = "The product") UUID productId,
        @Schema(description = "Its name, where still known", examples = "Cam Xã Đoài")
                @Nullable String productName,
        @Schema(description = "Its producer when it was listed") @Nullable UUID producerId,
        @Schema(description = "Name of the marketplace", examples = "Postmart") String marketplace,
        @Schema(
                        description = "Address of the offer",
                        examples = "https://postmart.vn/cam-xa-doai-nghi-loc")
                String url,
        @Schema(description = "First day of the offer", examples = "2026-11-01") LocalDate listedOn,
        @Schema(description = "First day without the offer") @Nullable LocalDate delistedOn,
        @Schema(description = "As of today, code list listing-state", examples = "LISTED")
                ListingState state,
        @Schema(description = "Unit of the product as recorded", examples = "VN-2T:17827")
                String unit,
        @Schema(description = "Area on today's map", examples = "VN/40/17827") String areaPath,
        @Schema(description = "Made up for a demonstration") boolean demonstration)
        implements Revisioned {

    static ListingView of(Listing listing, @Nullable String productName, LocalDate today) {
        return new ListingView(
                listing.id(),
                listing.revision(),
                listing.productId(),
                productName,
                listing.producerId(),
                listing.marketplace(),
                listing.url(),
                listing.listedOn(),
                listing.delistedOn(),
                ListingState.on(today, listing.delistedOn()),
                listing.place().unit(),
                listing.place().areaPath(),
                listing.isDemonstration());
    }
}
