package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.ocop.evaluation.ruleset.Governing;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Refusal;

/**
 * The rules that govern a dossier: by its day of filing and the transition articles 11 and 12; past
 * the transition days by an officer's choice with a reason.
 */
@ApplicationScoped
class GoverningRules {

    private final RuleSets ruleSets;
    private final Dates dates;

    GoverningRules(RuleSets ruleSets, Dates dates) {
        this.ruleSets = ruleSets;
        this.dates = dates;
    }

    /** A draft is filled under the rules of the day. */
    void ofToday(Dossier dossier) {
        put(dossier, governing(dossier, dates.today()));
    }

    void ofFiling(Dossier dossier, LocalDate filedOn, Submission request) {
        var governing = governing(dossier, filedOn);
        put(dossier, governing);
        if (governing.officerChooses()) {
            choose(dossier, governing, request);
        }
    }

    private void choose(Dossier dossier, Governing governing, Submission request) {
        var reason = request.ruleSetReason();
        var chosen = request.ruleSet();
        if (chosen == null || reason == null || ruleSets.byId(chosen).isEmpty()) {
            throw refused("/ruleSet", governing.explanation());
        }
        dossier.ruleSet = chosen;
        dossier.ruleSetReason =
                Text.of(
                        governing.explanation().vi() + ". Lý do: " + reason,
                        governing.explanation().en() + ". Reason: " + reason);
    }

    private Governing governing(Dossier dossier, LocalDate filedOn) {
        return ruleSets.governing(filedOn, dossier.kind == DossierKind.RE_EVALUATION, dates.today())
                .orElseThrow(
                        () ->
                                refused(
                                        "/filedOn",
                                        Text.of(
                                                "Ngày nộp trước khi có quy định đầu tiên",
                                                "The day of filing lies before the first rules")));
    }

    private static void put(Dossier dossier, Governing governing) {
        dossier.ruleSet = governing.ruleSet().id();
        dossier.ruleSetReason = governing.explanation();
    }

    private static Refusal refused(String pointer, Text why) {
        return Refusal.of(
                DossierProblems.CONTENT_REFUSED, List.of(Fault.at(pointer, "RULE_SET", why)));
    }
}
