package vn.ocop.evaluation.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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
}
