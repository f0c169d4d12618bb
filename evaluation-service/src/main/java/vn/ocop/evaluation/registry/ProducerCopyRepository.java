package vn.ocop.evaluation.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ProducerCopyRepository implements PanacheRepositoryBase<ProducerCopy, UUID> {

    /** Keeps the newest state; the guard of the intake has sorted out repeats and late arrivals. */
    void keep(KnownProducer state) {
        var copy = findByIdOptional(state.id()).orElseGet(() -> new ProducerCopy(state));
        copy.state = state;
        persist(copy);
    }

    List<ProducerCopy> of(Collection<UUID> ids) {
        return list("id in ?1", List.copyOf(ids));
    }

    List<UUID> managedBy(String subject) {
        return getEntityManager()
                .createNativeQuery(
                        "select id from producer_copy where jsonb_exists(state -> 'managers', ?1)",
                        UUID.class)
                .setParameter(1, subject)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }
}
