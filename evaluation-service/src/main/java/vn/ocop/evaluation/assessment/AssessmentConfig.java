package vn.ocop.evaluation.assessment;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.ocop.evaluation.ranking.StarEngines;
import vn.ocop.evaluation.ruleset.RuleSets;

/** Gives the star engines, which know no container, to those who inject them. */
class AssessmentConfig {

    @Produces
    @Singleton
    StarEngines starEngines(RuleSets ruleSets) {
        return new StarEngines(ruleSets);
    }
}
