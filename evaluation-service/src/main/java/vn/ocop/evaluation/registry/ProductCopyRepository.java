package vn.ocop.evaluation.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
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

    List<ProductCopy> of(Collection<UUID> ids) {
        return list("id in ?1", List.copyOf(ids));
    }
}
