package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.dossier.comparison.ChangesSince;
import vn.ocop.evaluation.dossier.comparison.Filed;
import vn.ocop.evaluation.dossier.comparison.PaperState;
import vn.ocop.evaluation.dossier.form.AttachedPaper;
import vn.ocop.evaluation.dossier.form.SelfAssessment;
import vn.ocop.evaluation.registry.Registry;

/**
 * The dossier on which a product was recognised last: a renewal or upgrade begins with its content,
 * so that only what is stale, missing or new is asked for.
 */
@ApplicationScoped
class RecognisedBefore {

    private final DossierRepository dossiers;
    private final Registry registry;
    private final Rubrics rubrics;
    private final Dates dates;

    RecognisedBefore(DossierRepository dossiers, Registry registry, Rubrics rubrics, Dates dates) {
        this.dossiers = dossiers;
        this.registry = registry;
        this.rubrics = rubrics;
        this.dates = dates;
    }

    /** What the request says comes first; the rest is as it was filed, papers only while good. */
    NewDossier filledIn(NewDossier request) {
        if (request.kind() == DossierKind.FIRST) {
            return request;
        }
        return dossiers.recognisedLast(request.productId())
                .map(before -> filledIn(request, before))
                .orElse(request);
    }

    private NewDossier filledIn(NewDossier request, Dossier before) {
        var papers = request.papers();
        return new NewDossier(
                request.productId(),
                request.kind(),
                request.productSet() == null ? before.productSet : request.productSet(),
                request.variantIds(),
                papers == null ? stillGood(before) : papers,
                request.registration() == null ? before.registration : request.registration(),
                request.representative(),
                request.selfAssessment() == null
                        ? choices(before, request.productSet())
                        : request.selfAssessment());
    }

    /** Choices of criteria that the rules in force still have; evidence is asked for anew. */
    private @Nullable SelfAssessment choices(Dossier before, @Nullable String productSet) {
        var form = before.selfAssessment;
        if (form == null || productSet != null && !productSet.equals(before.productSet)) {
            return null;
        }
        return rubrics.rubric(before.ruleSet, before.productSet).isPresent()
                ? new SelfAssessment(form.chosen(), null)
                : null;
    }

    private List<UUID> stillGood(Dossier before) {
        var known = registry.papers(ids(before));
        return before.papers.stream()
                .filter(
                        paper ->
                                PaperState.of(paper.sha256(), known.get(paper.id()), dates.today())
                                        == PaperState.VALID)
                .map(AttachedPaper::id)
                .toList();
    }

    ChangesSince changes(Dossier now) {
        return dossiers.recognisedBefore(now)
                .map(
                        before ->
                                ChangesSince.of(
                                        filed(before),
                                        filed(now),
                                        registry.papers(ids(before)),
                                        dates.today()))
                .orElse(ChangesSince.NOTHING);
    }

    private static List<UUID> ids(Dossier dossier) {
        return dossier.papers.stream().map(AttachedPaper::id).toList();
    }

    private static Filed filed(Dossier dossier) {
        return new Filed(dossier.id, dossier.registration, dossier.selfAssessment, dossier.papers);
    }
}
