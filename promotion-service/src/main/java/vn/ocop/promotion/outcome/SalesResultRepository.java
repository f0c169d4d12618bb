package vn.ocop.promotion.outcome;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The results. */
@ApplicationScoped
class SalesResultRepository implements PanacheRepositoryBase<SalesResult, UUID> {

    Optional<SalesResult> known(UUID id) {
        return findByIdOptional(id);
    }

    /** Keeps others from changing it until the transaction ends. */
    Optional<SalesResult> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<SalesResult> ofParticipation(UUID participationId) {
        return list("participationId", participationId);
    }

    void add(SalesResult result) {
        persist(result);
        flush();
    }
}
