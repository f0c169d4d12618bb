package vn.ocop.evaluation.ruleset.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.evaluation.ruleset.Transition;
import vn.ocop.evaluation.ruleset.document.DocumentProblems;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Refusal;

/** What a rule set must fit beside the others that are published. */
final class PublicationFaults {

    private PublicationFaults() {}

    static void refuse(RuleSet ruleSet, RuleSets published) {
        List<Fault> faults = new ArrayList<>();
        LocalDate from = ruleSet.legalBasis().effectiveFrom();
        published.all().stream()
                .filter(other -> !other.id().equals(ruleSet.id()))
                .filter(other -> other.legalBasis().effectiveFrom().equals(from))
                .forEach(
                        other ->
                                faults.add(
                                        Fault.at(
                                                "/frame/legalBasis/effectiveFrom",
                                                "DAY_TAKEN",
                                                Text.of(
                                                                "%s có hiệu lực cùng ngày: không rõ"
                                                                        + " áp dụng quy định nào",
                                                                "%s is in force from the same day:"
                                                                        + " nobody could say which"
                                                                        + " governs")
                                                        .with(other.id()))));
        List<Transition> transitions = ruleSet.frame().transitions();
        for (int i = 0; i < transitions.size(); i++) {
            for (String earlier : transitions.get(i).rulesOf()) {
                if (published.byId(earlier).isEmpty()) {
                    faults.add(
                            Fault.at(
                                    "/frame/transitions/" + i + "/rulesOf",
                                    "UNKNOWN_RULE_SET",
                                    Text.of("không có bộ quy định %s", "there is no rule set %s")
                                            .with(earlier)));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(DocumentProblems.NOT_WHOLE, faults);
        }
    }
}
