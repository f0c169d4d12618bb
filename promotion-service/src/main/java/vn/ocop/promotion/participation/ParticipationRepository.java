package vn.ocop.promotion.participation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.promotion.standing.KnownProduct;

/** The participations. */
@ApplicationScoped
class ParticipationRepository implements PanacheRepositoryBase<Participation, UUID> {

    Optional<Participation> known(UUID id) {
        return findByIdOptional(id);
    }

    /** Keeps others from changing it until the transaction ends. */
    Optional<Participation> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Participation participation) {
        persist(participation);
        flush();
    }

    /** What is recorded about a product follows it to another unit. */
    void follow(@Observes KnownProduct product) {
        update("place = ?1 where productId = ?2", product.place(), product.id());
    }
}
