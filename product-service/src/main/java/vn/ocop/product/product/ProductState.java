package vn.ocop.product.product;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.classification.ProductionState;
import vn.ocop.product.dated.Identifier;

/** The public state of a product as its events carry it; the producer by id only. */
public record ProductState(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often it was changed; higher is newer within an epoch")
                long revision,
        @Schema(description = "Short code of the public page") String code,
        @Schema(description = "Name") String name,
        @Schema(description = "The producer; absent where history does not say")
                @Nullable UUID producerId,
        @Schema(description = "Responsible unit as recorded: map and code") String unit,
        @Schema(description = "Area on today's map") String areaPath,
        @Schema(description = "Area on the map until 30 June 2025") @Nullable String oldPath,
        @Schema(description = "false: only the province is known on today's map")
                boolean unitResolved,
        @Schema(description = "Product set of Decision 26/2026/QĐ-TTg, code list product-set")
                @Nullable String productSet,
        @Schema(description = "Sector or group, code list product-group")
                @Nullable String productGroup,
        @Schema(description = "Whether it is made, code list production-state")
                ProductionState productionState,
        @Schema(description = "First day of that state, where reported")
                @Nullable LocalDate productionStateFrom,
        @Schema(description = "Forms in which it is sold") List<Variant> variants,
        @Schema(description = "Numbers by which it is known") List<Identifier> identifiers,
        @Schema(description = "Shown by its producer before recognition") boolean published,
        @Schema(description = "Recorded from old decisions as far as known") boolean historical,
        @Schema(description = "Made up for a demonstration") boolean demonstration) {

    static ProductState of(Product product, LocalDate today) {
        var place = product.place();
        return new ProductState(
                product.id(),
                product.revision(),
                product.code(),
                product.name(),
                product.producerId(),
                place.unit(),
                place.areaPath(),
                place.oldPath(),
                place.unitResolved(),
                product.productSet(),
                product.productGroup(),
                product.productionStateOn(today),
                product.productionStateFrom(today),
                product.variants(),
                product.identifiers(),
                product.isPublished(),
                product.isHistorical(),
                product.isDemonstration());
    }
}
