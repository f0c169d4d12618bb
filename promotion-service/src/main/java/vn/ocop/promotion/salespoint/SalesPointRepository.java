package vn.ocop.promotion.salespoint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The points of sale. */
@ApplicationScoped
class SalesPointRepository implements PanacheRepositoryBase<SalesPoint, UUID> {

    Optional<SalesPoint> known(UUID id) {
        return findByIdOptional(id);
    }

    /** Keeps others from changing it until the transaction ends. */
    Optional<SalesPoint> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(SalesPoint point) {
        persist(point);
        flush();
    }
}
