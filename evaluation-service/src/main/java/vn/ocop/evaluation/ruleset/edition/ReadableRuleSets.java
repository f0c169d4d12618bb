package vn.ocop.evaluation.ruleset.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.platform.security.Roles;

/** Rule sets for a reader: published ones for anyone, drafts for administrators. */
@ApplicationScoped
public class ReadableRuleSets {

    private final RuleSets published;
    private final EditionRepository editions;
    private final Caller caller;

    ReadableRuleSets(RuleSets published, EditionRepository editions, Caller caller) {
        this.published = published;
        this.editions = editions;
        this.caller = caller;
    }

    /**
     * A rule set by its id.
     *
     * @param revision an earlier revision; the current one when absent
     */
    public RuleSet known(String id, @Nullable Long revision) {
        Optional<RuleSet> found =
                revision == null ? published.byId(id) : published.byId(id, revision);
        return found.or(() -> revision == null ? draft(id) : Optional.empty())
                .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    /** The drafts, where the caller may see them. */
    public List<RuleSet> drafts() {
        return caller.has(Roles.ADMINISTRATOR)
                ? editions.drafts().stream().map(Edition::asDraft).toList()
                : List.of();
    }

    private Optional<RuleSet> draft(String id) {
        return caller.has(Roles.ADMINISTRATOR)
                ? editions.draft(id).map(Edition::asDraft)
                : Optional.empty();
    }
}
