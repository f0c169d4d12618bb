package vn.ocop.promotion.standing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The copies of producers. */
@ApplicationScoped
class ProducerCopyRepository implements PanacheRepositoryBase<ProducerCopy, UUID> {

    /** Keeps the newest state; the guard of the intake has sorted out repeats and late arrivals. */
    void keep(KnownProducer state) {
        findByIdOptional(state.id())
                .ifPresentOrElse(
                        known -> known.take(state), () -> persist(new ProducerCopy(state)));
        flush();
    }

    void remove(UUID id) {
        findByIdOptional(id).ifPresent(this::delete);
    }
}
