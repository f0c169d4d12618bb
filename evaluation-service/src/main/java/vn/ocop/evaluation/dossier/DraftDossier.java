package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import vn.ocop.evaluation.registry.KnownProduct;

/** Puts the forms and papers into a draft. */
@ApplicationScoped
class DraftDossier {

    private final DossierRepository dossiers;
    private final ContentCheck content;
    private final GoverningRules rules;

    DraftDossier(DossierRepository dossiers, ContentCheck content, GoverningRules rules) {
        this.dossiers = dossiers;
        this.content = content;
        this.rules = rules;
    }

    /** Fills a new or changed draft under the rules in force today. */
    void fill(Dossier dossier, KnownProduct product, DossierPatch patch) {
        var change = patch.given();
        rules.ofToday(dossier);
        content.mustBeSound(
                dossier,
                product,
                new ContentCheck.Content(
                        change.variantIds(), change.papers(), change.selfAssessment()));
        patch.applyTo(dossier);
        dossiers.persist(dossier);
        dossiers.flush();
        var person = change.representative();
        if (person != null) {
            dossiers.keepRepresentative(dossier.id, person);
        } else if (patch.removesRepresentative()) {
            dossiers.removeRepresentative(dossier.id);
        }
    }
}
