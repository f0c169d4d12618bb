package vn.ocop.evaluation.ranking;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.ocop.evaluation.ruleset.Rubric;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSets;

/** The star engines of all rubrics that are known, each built when it is first needed. */
public final class StarEngines {

    private final RuleSets ruleSets;
    private final Map<RuleSet, Map<String, StarEngine>> engines = new ConcurrentHashMap<>();

    public StarEngines(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /** Empty for a rule set or product set that does not exist, or whose rubric is not known. */
    public Optional<StarEngine> of(String ruleSet, String productSet) {
        return ruleSets.byId(ruleSet).flatMap(rules -> of(rules, productSet));
    }

    /** The engine of the revision with this number. */
    public Optional<StarEngine> of(String ruleSet, long revision, String productSet) {
        return ruleSets.byId(ruleSet, revision).flatMap(rules -> of(rules, productSet));
    }

    /** The engine of one revision of a rule set. */
    public Optional<StarEngine> of(RuleSet ruleSet, String productSet) {
        return ruleSet.rubric(productSet).map(rubric -> engine(ruleSet, rubric));
    }

    private StarEngine engine(RuleSet ruleSet, Rubric rubric) {
        if (!engines.containsKey(ruleSet)) {
            // One that comes makes room: those reworded or replaced are not asked for any more.
            engines.keySet().retainAll(ruleSets.revisions());
        }
        return engines.computeIfAbsent(ruleSet, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(rubric.productSet().code(), _ -> new StarEngine(ruleSet, rubric));
    }
}
