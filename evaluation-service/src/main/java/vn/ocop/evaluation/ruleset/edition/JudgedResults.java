package vn.ocop.evaluation.ruleset.edition;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells which results were judged under a rule set; who keeps results implements it. */
public interface JudgedResults {

    /**
     * Results that the caller may see by his office, newest first.
     *
     * @param productSets in which they were judged
     * @param hash of the revision under which they were not judged yet
     * @param after the item behind which the page begins
     */
    List<AffectedResult> otherThan(
            String ruleSet,
            Collection<String> productSets,
            String hash,
            @Nullable UUID after,
            int fetch);
}
