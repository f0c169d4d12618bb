package vn.ocop.promotion.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.promotion.standing.KnownProduct;

/** The agreements. */
@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<Agreement, UUID> {

    Optional<Agreement> known(UUID id) {
        return findByIdOptional(id);
    }

    /** Keeps others from changing it until the transaction ends. */
    Optional<Agreement> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Agreement agreement) {
        persist(agreement);
        flush();
    }

    /** An agreement follows its leading product to another unit. */
    void follow(@Observes KnownProduct product) {
        update("place = ?1 where array_get(productIds, 1) = ?2", product.place(), product.id());
    }
}
