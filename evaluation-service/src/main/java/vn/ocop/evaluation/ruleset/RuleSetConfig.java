package vn.ocop.evaluation.ruleset;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.ocop.evaluation.ruleset.edition.PublishedEditions;

/** Loads the rule sets when the service starts: a service with a broken law does not come up. */
class RuleSetConfig {

    @Produces
    @Singleton
    @Startup
    RuleSets ruleSets(PublishedEditions editions) {
        return new RuleSets(editions::shelf);
    }
}
