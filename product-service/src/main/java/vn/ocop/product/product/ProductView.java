package vn.ocop.product.product;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Revisioned;
import vn.ocop.product.classification.ProductionState;
import vn.ocop.product.dated.Identifier;
import vn.ocop.product.standing.CertificateSummary;

/** One product. */
@Schema(description = "A product (sản phẩm OCOP)")
public record ProductView(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often it was changed", examples = "1") long revision,
        @Schema(description = "Short code of its public page /p/{code}", examples = "7kq2m9xw4t")
                String code,
        @Schema(description = "Name", examples = "Cam Xã Đoài") String name,
        @Schema(description = "Today's producer; absent where history does not say")
                @Nullable UUID producerId,
        @Schema(description = "Name of today's producer", examples = "Hợp tác xã Cam Xã Đoài")
                @Nullable String producerName,
        @Schema(
                        description = "Responsible unit as recorded: map and code",
                        examples = "VN-2T:17827")
                String unit,
        @Schema(description = "A day on which the unit was so called") @Nullable LocalDate unitDate,
        @Schema(description = "Area on today's map", examples = "VN/40/17827") String areaPath,
        @Schema(description = "Area on the map until 30 June 2025") @Nullable String oldPath,
        @Schema(description = "false: only the province is known on today's map")
                boolean unitResolved,
        @Schema(
                        description =
                                "Product set of Decision 26/2026/QĐ-TTg, code list product-set",
                        examples = "01")
                @Nullable String productSet,
        @Schema(description = "Sector or group, code list product-group", examples = "I.1")
                @Nullable String productGroup,
        @Schema(description = "What it is") @Nullable String description,
        @Schema(description = "Whether it is made as of today, code list production-state")
                ProductionState productionState,
        @Schema(description = "First day of that state, where reported")
                @Nullable LocalDate productionStateFrom,
        @Schema(description = "Forms in which it is sold") List<Variant> variants,
        @Schema(description = "Numbers by which it is known") List<Identifier> identifiers,
        @Schema(description = "Trademarks under which it is sold") List<Trademark> trademarks,
        @Schema(description = "Shown by its producer before recognition") boolean published,
        @Schema(description = "Recorded from old decisions as far as known") boolean historical,
        @Schema(description = "Made up for a demonstration") boolean demonstration,
        @Schema(description = "Its certificates, the one in force first")
                List<CertificateSummary> certificates,
        @Schema(description = "What this caller may do now; empty for the public")
                List<ProductAction> actions)
        implements Revisioned {

    /** What is shown beside the product itself. */
    record Surroundings(
            @Nullable String producerName,
            List<CertificateSummary> certificates,
            List<ProductAction> actions) {}

    static ProductView of(Product product, Surroundings around, LocalDate today) {
        var place = product.place();
        return new ProductView(
                product.id(),
                product.revision(),
                product.code(),
                product.name(),
                product.producerId(),
                around.producerName(),
                place.unit(),
                place.unitDate(),
                place.areaPath(),
                place.oldPath(),
                place.unitResolved(),
                product.productSet(),
                product.productGroup(),
                product.description(),
                product.productionStateOn(today),
                product.productionStateFrom(today),
                product.variants(),
                product.identifiers(),
                product.trademarks(),
                product.isPublished(),
                product.isHistorical(),
                product.isDemonstration(),
                around.certificates(),
                around.actions());
    }
}
