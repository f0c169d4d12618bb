package vn.ocop.promotion.listing;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of the list of listings. */
@Schema(description = "A listing in a list")
record ListingSummary(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "The product") UUID productId,
        @Schema(description = "Its name, where still known", examples = "Cam Xã Đoài")
                @Nullable String productName,
        @Schema(description = "Name of the marketplace", examples = "Postmart") String marketplace,
        @Schema(
                        description = "Address of the offer",
                        examples = "https://postmart.vn/cam-xa-doai-nghi-loc")
                String url,
        @Schema(description = "First day of the offer", examples = "2026-11-01") LocalDate listedOn,
        @Schema(description = "First day without the offer") @Nullable LocalDate delistedOn,
        @Schema(description = "As of today, code list listing-state", examples = "LISTED")
                ListingState state,
        @Schema(description = "Area on today's map", examples = "VN/40/17827") String areaPath,
        @Schema(description = "Made up for a demonstration") boolean demonstration) {

    static final String COLUMNS =
            """
            l.id, l.product_id, p.name as product_name, l.marketplace, l.url, l.listed_on, l.delisted_on, l.area_path,
            l.demonstration""";

    static ListingSummary of(Tuple row, LocalDate today) {
        var delistedOn = row.get("delisted_on", LocalDate.class);
        return new ListingSummary(
                row.get("id", UUID.class),
                row.get("product_id", UUID.class),
                row.get("product_name", String.class),
                row.get("marketplace", String.class),
                row.get("url", String.class),
                row.get("listed_on", LocalDate.class),
                delistedOn,
                ListingState.on(today, delistedOn),
                row.get("area_path", String.class),
                row.get("demonstration", Boolean.class));
    }
}
