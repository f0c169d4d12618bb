package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import vn.ocop.evaluation.course.Letter;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;

/** Sends an approved result to the centre, and back when the centre arrives below the threshold. */
@ApplicationScoped
class ForwardDossier {

    private final Rubrics rubrics;
    private final Dates dates;
    private final Caller caller;
    private final DossierLog log;

    ForwardDossier(Rubrics rubrics, Dates dates, Caller caller, DossierLog log) {
        this.rubrics = rubrics;
        this.dates = dates;
        this.caller = caller;
        this.log = log;
    }

    /** From the threshold on, whatever the star minimums say. */
    void with(Dossier dossier, Letter letter) {
        dossier.must(Act.FORWARDING);
        mustReachThreshold(dossier);
        dates.mustFollow(dossier.lastStepOn(), letter.date(), "/date");
        rubrics.terms(dossier.ruleSet)
                .roundOf(Tier.CENTRE, letter.date())
                .ifPresent(
                        round -> {
                            dossier.roundYear = round.year();
                            dossier.roundNumber = round.number();
                        });
        dossier.take(
                Act.FORWARDING,
                Step.of(DossierState.FORWARDED, letter.date(), caller.subject())
                        .numbered(letter.number()));
        log.record(DossierEvents.FORWARDED, dossier);
    }

    boolean reachesThreshold(Dossier dossier) {
        var threshold = rubrics.terms(dossier.ruleSet).forwardsFrom(Tier.PROVINCE);
        return dossier.result()
                .filter(result -> threshold.filter(result::reaches).isPresent())
                .isPresent();
    }

    private void mustReachThreshold(Dossier dossier) {
        if (!reachesThreshold(dossier)) {
            throw Refusal.of(DossierProblems.NOT_FORWARDABLE);
        }
    }

    /** Below the threshold the province decides: recognise 3 or 4 stars, or evaluate again. */
    void back(Dossier dossier, String reason) {
        if (dossier.level != Tier.CENTRE || reachesThreshold(dossier)) {
            throw Refusal.of(
                    DossierProblems.STEP_NOT_ALLOWED,
                    Text.of(
                            "Chỉ chuyển về tỉnh khi Trung ương đã đánh giá dưới ngưỡng",
                            "Only after the centre evaluated below the threshold"));
        }
        dossier.take(
                Act.RETURN,
                Step.of(DossierState.RETURNED, dates.today(), caller.subject()).because(reason));
        dossier.level = Tier.PROVINCE;
        log.record(DossierEvents.RETURNED, dossier);
    }
}
