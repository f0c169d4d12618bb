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
    void fill(Dossier dossier, KnownProduct product, DossierChange change) {
        rules.ofToday(dossier);
        content.mustBeSound(
                dossier,
                product,
                new ContentCheck.Content(
                        change.variantIds(), change.papers(), change.selfAssessment()));
        merge(dossier, change);
        dossiers.persist(dossier);
        dossiers.flush();
        var person = change.representative();
        if (person != null) {
            dossiers.keepRepresentative(dossier.id, person);
        }
    }

    private static void merge(Dossier dossier, DossierChange change) {
        var variants = change.variantIds();
        dossier.variantIds = variants == null ? dossier.variantIds : variants;
        var form = change.registration();
        var oldForm = dossier.registration;
        dossier.registration =
                form == null || oldForm == null
                        ? (form == null ? oldForm : form)
                        : oldForm.changedBy(form);
        var assessment = change.selfAssessment();
        var oldAssessment = dossier.selfAssessment;
        dossier.selfAssessment =
                assessment == null || oldAssessment == null
                        ? (assessment == null ? oldAssessment : assessment)
                        : oldAssessment.changedBy(assessment);
        if (change.papers() != null) {
            dossier.papers = PaperCheck.drafted(change.papers(), dossier.selfAssessment);
        } else {
            dossier.addPapers(PaperCheck.drafted(null, assessment));
        }
    }
}
