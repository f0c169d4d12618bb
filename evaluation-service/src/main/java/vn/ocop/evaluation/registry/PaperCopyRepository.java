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
}
