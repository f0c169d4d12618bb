package vn.ocop.product.product;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.classification.ProductionState;
import vn.ocop.product.dated.Identifier;

/** The public state of a product as its events carry it; the producer by id only. */
@Schema(description = "Public state of a product")
public record ProductState(
        UUID id,
        long revision,
        String code,
        String name,
        @Nullable UUID producerId,
        String unit,
        String areaPath,
        @Nullable String oldPath,
        boolean unitResolved,
        @Nullable String productSet,
        @Nullable String productGroup,
        ProductionState productionState,
        @Nullable LocalDate productionStateFrom,
        List<Variant> variants,
        List<Identifier> identifiers,
        boolean published,
        boolean historical,
        boolean demonstration) {

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
