package vn.ocop.product.product;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The products. */
@ApplicationScoped
public class ProductRepository implements PanacheRepositoryBase<Product, UUID> {

    public Optional<Product> known(UUID id) {
        return findByIdOptional(id);
    }

    public Optional<Product> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Keeps others from changing it until the transaction ends. */
    Optional<Product> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Product product) {
        persist(product);
        flush();
    }
}
