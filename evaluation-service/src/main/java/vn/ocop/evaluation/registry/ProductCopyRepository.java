package vn.ocop.evaluation.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ProductCopyRepository implements PanacheRepositoryBase<ProductCopy, UUID> {

    /** Keeps the newest state; the guard of the intake has sorted out repeats and late arrivals. */
    ProductCopy keep(KnownProduct state) {
        var copy = findByIdOptional(state.id()).orElseGet(() -> new ProductCopy(state));
        copy.state = state;
        persist(copy);
        return copy;
    }
}
