package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import vn.ocop.evaluation.registry.Registry;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Changes the content of a draft. */
@ApplicationScoped
class ChangeDossier {

    private final Registry registry;
    private final DraftDossier draft;
    private final DossierLog log;

    ChangeDossier(Registry registry, DraftDossier draft, DossierLog log) {
        this.registry = registry;
        this.draft = draft;
        this.log = log;
    }

    void with(Dossier dossier, DossierPatch patch) {
        dossier.must(Act.CHANGE);
        var product =
                registry.product(dossier.productId)
                        .orElseThrow(() -> Refusal.of(Problems.UNKNOWN_REFERENCE));
        draft.fill(dossier, product, patch);
        dossier.changed();
        log.record(DossierEvents.CHANGED, dossier);
    }
}
