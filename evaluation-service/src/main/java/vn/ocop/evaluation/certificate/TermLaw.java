package vn.ocop.evaluation.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import vn.ocop.evaluation.certificate.calendar.TermRules;
import vn.ocop.evaluation.ruleset.ReEvaluation;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.platform.calendar.VietnamTime;

/**
 * Takes the numbers of the calendar from the rule sets: the newest in force that has a window for
 * re-evaluation. They hold for older certificates too, which run to their end and are then
 * evaluated again under the newer rules (Art. 12).
 */
@ApplicationScoped
public class TermLaw {

    private final RuleSets ruleSets;
    private final Clock clock;

    TermLaw(RuleSets ruleSets, Clock clock) {
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /** Law that is published but not yet in force is asked last. */
    public TermRules rules() {
        var today = VietnamTime.today(clock);
        var inForce =
                ruleSets.all().reversed().stream()
                        .filter(one -> !one.legalBasis().effectiveFrom().isAfter(today));
        var later =
                ruleSets.all().stream()
                        .filter(one -> one.legalBasis().effectiveFrom().isAfter(today));
        return Stream.concat(inForce, later)
                .flatMap(TermLaw::rulesOf)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no rule set has a re-evaluation window"));
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
