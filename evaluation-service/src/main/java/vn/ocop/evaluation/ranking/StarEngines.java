package vn.ocop.evaluation.ranking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSets;

/** The star engines of all rubrics that are known, built once. */
public final class StarEngines {

    private final Map<String, StarEngine> engines = new HashMap<>();

    public StarEngines(RuleSets ruleSets) {
        for (RuleSet ruleSet : ruleSets.all()) {
            ruleSet.rubrics()
                    .forEach(
                            rubric ->
                                    engines.put(
                                            key(ruleSet.id(), rubric.productSet().code()),
                                            new StarEngine(ruleSet, rubric)));
        }
    }

    /** Empty for a rule set or product set that does not exist, or whose rubric is not known. */
    public Optional<StarEngine> of(String ruleSet, String productSet) {
        return Optional.ofNullable(engines.get(key(ruleSet, productSet)));
    }

    private static String key(String ruleSet, String productSet) {
        return ruleSet + "/" + productSet;
    }
}
