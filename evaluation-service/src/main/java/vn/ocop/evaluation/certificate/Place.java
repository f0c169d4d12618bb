package vn.ocop.evaluation.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.registry.KnownProduct;

/**
 * The responsible unit of the product, which decides the area, and whether the product is made up
 * for a demonstration.
 */
@Embeddable
record Place(
        String unit,
        @Column(name = "area_path") String areaPath,
        @Column(name = "old_path") @Nullable String oldPath,
        @Column(name = "unit_resolved") boolean unitResolved,
        boolean demonstration) {

    static Place of(KnownProduct product) {
        return new Place(
                product.unit(),
                product.areaPath(),
                product.oldPath(),
                product.unitResolved(),
                product.demonstration());
    }
}
