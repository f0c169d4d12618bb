package vn.ocop.evaluation.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PaperCopyRepository implements PanacheRepositoryBase<PaperCopy, UUID> {

    /** Keeps the newest state; the guard of the intake has sorted out repeats and late arrivals. */
    PaperCopy keep(KnownPaper state) {
        var copy = findByIdOptional(state.id()).orElseGet(() -> new PaperCopy(state));
        copy.state = state;
        persist(copy);
        return copy;
    }

    List<PaperCopy> of(Collection<UUID> ids) {
        return list("id in ?1 and not withdrawn", List.copyOf(ids));
    }

    /** Ids of a product's papers of one kind, a few of the newest. */
    List<UUID> ofProduct(UUID productId, String kind) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        select id from paper_copy
                        where state ->> 'ownerId' = ?1 and state ->> 'ownerKind' = 'PRODUCT'
                          and state ->> 'kind' = ?2 and not withdrawn
                        order by id desc limit 3""",
                        UUID.class)
                .setParameter(1, productId.toString())
                .setParameter(2, kind)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }
}
