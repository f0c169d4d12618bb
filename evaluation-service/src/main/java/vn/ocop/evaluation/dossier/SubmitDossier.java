package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import vn.ocop.evaluation.dossier.form.AttachedPaper;
import vn.ocop.evaluation.registry.KnownProduct;
import vn.ocop.evaluation.registry.Registry;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;

/** Submits a draft: the rules are chosen, what is missing is told, papers are frozen. */
@ApplicationScoped
class SubmitDossier {

    private final Registry registry;
    private final GoverningRules rules;
    private final Filing filing;
    private final PaperCheck papers;
    private final Caller caller;
    private final DossierLog log;

    SubmitDossier(
            Registry registry,
            GoverningRules rules,
            Filing filing,
            PaperCheck papers,
            Caller caller,
            DossierLog log) {
        this.registry = registry;
        this.rules = rules;
        this.filing = filing;
        this.papers = papers;
        this.caller = caller;
        this.log = log;
    }

    void with(Dossier dossier, Submission request) {
        dossier.must(Act.SUBMISSION);
        var filedOn = filing.day(dossier, request);
        rules.ofFiling(dossier, filedOn, request);
        filing.mustBePossible(dossier, filedOn);
        freeze(dossier);
        dossier.submittedOn = filedOn;
        dossier.take(Act.SUBMISSION, Step.of(DossierState.SUBMITTED, filedOn, caller.subject()));
        log.record(DossierEvents.SUBMITTED, dossier);
    }

    private void freeze(Dossier dossier) {
        dossier.papers = papers.frozen(dossier.papers.stream().map(AttachedPaper::id).toList());
        if (dossier.variantIds.isEmpty()) {
            dossier.variantIds =
                    registry.product(dossier.productId)
                            .map(KnownProduct::variantIds)
                            .orElseThrow(() -> Refusal.of(Problems.UNKNOWN_REFERENCE));
        }
    }
}
