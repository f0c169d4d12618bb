package vn.ocop.product.classification;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the classification once for the whole service. */
@Singleton
class ProductSetsProducer {

    @Produces
    @Singleton
    ProductSets productSets() {
        return ProductSets.load();
    }
}
