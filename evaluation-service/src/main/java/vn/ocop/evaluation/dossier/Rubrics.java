package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.ranking.StarEngine;
import vn.ocop.evaluation.ruleset.Rubric;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** The rule set of a dossier with its rubric; older rule sets have a frame only. */
@ApplicationScoped
public class Rubrics {

    private final RuleSets ruleSets;

    Rubrics(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    public Optional<StarEngine> engine(String ruleSet, String productSet) {
        return engine(ruleSet, null, productSet);
    }

    /** The engine of one revision; of the current one where none was fixed. */
    public Optional<StarEngine> engine(String ruleSet, @Nullable Long revision, String productSet) {
        return revised(ruleSet, revision)
                .flatMap(
                        rules ->
                                rules.rubric(productSet)
                                        .map(rubric -> new StarEngine(rules, rubric)));
    }

    /** One revision of a rule set; the current one where none is named. */
    public Optional<RuleSet> revised(String ruleSet, @Nullable Long revision) {
        return revision == null ? ruleSets.byId(ruleSet) : ruleSets.byId(ruleSet, revision);
    }

    /** The day before which a round's evaluation is done, where the rule set sets one. */
    public Optional<LocalDate> evaluatedBefore(String ruleSet, Tier tier, int year, int number) {
        return terms(ruleSet).evaluatedBefore(tier, year, number);
    }

    public Optional<Rubric> rubric(String ruleSet, String productSet) {
        return ruleSets.byId(ruleSet).flatMap(rules -> rules.rubric(productSet));
    }

    LegalTerms terms(String ruleSet) {
        return new LegalTerms(ruleSet(ruleSet).frame());
    }

    private RuleSet ruleSet(String id) {
        return ruleSets.byId(id).orElseThrow(() -> Refusal.of(Problems.UNKNOWN_REFERENCE));
    }
}
