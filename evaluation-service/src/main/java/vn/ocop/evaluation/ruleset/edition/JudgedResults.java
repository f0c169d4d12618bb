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
     * @param hashes of the revisions under which they were judged
     * @param after the item behind which the page begins
     */
    List<AffectedResult> under(
            String ruleSet,
            Collection<String> productSets,
            Collection<String> hashes,
            @Nullable UUID after,
            int fetch);
}
