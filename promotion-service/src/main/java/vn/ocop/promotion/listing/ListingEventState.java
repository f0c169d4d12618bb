package vn.ocop.promotion.listing;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The public state of a listing as its events carry it. */
@Schema(description = "Public state of an online listing")
record ListingEventState(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often it was changed") long revision,
        @Schema(description = "The product") UUID productId,
        @Schema(description = "The producer") @Nullable UUID producerId,
        @Schema(description = "Name of the marketplace") String marketplace,
        @Schema(description = "Address of the offer") String url,
        @Schema(description = "First day of the offer") LocalDate listedOn,
        @Schema(description = "First day without the offer") @Nullable LocalDate delistedOn,
        @Schema(description = "Unit of the product as recorded") String unit,
        @Schema(description = "Area of the product on today's map") String areaPath,
        @Schema(description = "Made up for a demonstration") boolean demonstration) {

    static ListingEventState of(Listing listing) {
        return new ListingEventState(
                listing.id(),
                listing.revision(),
                listing.productId(),
                listing.producerId(),
                listing.marketplace(),
                listing.url(),
                listing.listedOn(),
                listing.delistedOn(),
                listing.place().unit(),
                listing.place().areaPath(),
                listing.isDemonstration());
    }
}
