package vn.ocop.promotion.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The promotion events. */
@ApplicationScoped
public class EventRepository implements PanacheRepositoryBase<PromotionEvent, UUID> {

    public Optional<PromotionEvent> known(UUID id) {
        return findByIdOptional(id);
    }

    /** Keeps others from changing it until the transaction ends. */
    Optional<PromotionEvent> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Keeps it from being cancelled meanwhile; others may refer to it at the same time. */
    public Optional<PromotionEvent> forReference(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    void add(PromotionEvent event) {
        persist(event);
        flush();
    }
}
