package vn.ocop.evaluation.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.stream.Stream;
import vn.ocop.evaluation.certificate.calendar.TermRules;
import vn.ocop.evaluation.ruleset.ReEvaluation;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSets;

/**
 * Takes the numbers of the calendar from the rule sets: the newest that has a window for
 * re-evaluation. They hold for older certificates too, which run to their end and are then
 * evaluated again under the newer rules (Art. 12).
 */
@ApplicationScoped
class TermLaw {

    private final TermRules rules;

    TermLaw(RuleSets ruleSets) {
        this.rules =
                ruleSets.all().reversed().stream()
                        .flatMap(TermLaw::rulesOf)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "no rule set has a re-evaluation window"));
    }

    TermRules rules() {
        return rules;
    }

    private static Stream<TermRules> rulesOf(RuleSet ruleSet) {
        var frame = ruleSet.frame();
        var window = frame.reEvaluation();
        if (window == null
                || window.opensDaysBefore() == null
                || window.closesDaysBefore() == null
                || window.extension() == null) {
            return Stream.empty();
        }
        return Stream.of(
                new TermRules(
                        frame.certificate().months(),
                        Objects.requireNonNull(window.opensDaysBefore()),
                        Objects.requireNonNull(window.closesDaysBefore()),
                        extension(ruleSet, Objects.requireNonNull(window.extension()))));
    }

    private static TermRules.Extension extension(RuleSet ruleSet, ReEvaluation.Extension clause) {
        var basis = ruleSet.legalBasis();
        return new TermRules.Extension(
                basis.effectiveFrom(),
                clause.maxDaysAfterExpiry(),
                "Điều %s, %s".formatted(clause.article(), basis.number()));
    }
}
