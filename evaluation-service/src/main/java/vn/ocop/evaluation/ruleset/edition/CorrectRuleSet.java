package vn.ocop.evaluation.ruleset.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.Frames;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.evaluation.ruleset.document.DocumentCheck;
import vn.ocop.platform.http.IfMatch;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/**
 * Records an erratum (đính chính): a new revision of a published rule set with its source; the old
 * one is kept, and no result is changed.
 */
@ApplicationScoped
class CorrectRuleSet {

    /** What the service writes into a frame by itself. */
    private static final List<String> OWN = List.of("revision", "hash", "tally");

    private final EditionRepository editions;
    private final RuleSets published;
    private final DocumentCheck check;
    private final PublicationRecord record;
    private final Clock clock;

    CorrectRuleSet(
            EditionRepository editions,
            RuleSets published,
            DocumentCheck check,
            PublicationRecord record,
            Clock clock) {
        this.editions = editions;
        this.published = published;
        this.check = check;
        this.record = record;
        this.clock = clock;
    }

    Edition with(String id, @Nullable String ifMatch, NewErratum request) {
        editions.newestForChange(id);
        RuleSet current = published.byId(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        IfMatch.require(ifMatch, current.revision());
        RuleSet corrected = check.whole(request.ruleSet(), current.revision() + 1, 1);
        if (!corrected.id().equals(id)) {
            throw Refusal.of(EditionProblems.OTHER_ID);
        }
        if (same(current, corrected)) {
            throw Refusal.of(EditionProblems.SAME);
        }
        Edition edition = new Edition(Ids.next(), corrected, request.ruleSet(), clock.instant());
        edition.correct(request.erratum(), clock.instant());
        editions.persistAndFlush(edition);
        record.published("RuleSetCorrected", edition);
        return edition;
    }

    private static boolean same(RuleSet current, RuleSet corrected) {
        return current.hash().equals(corrected.hash())
                && content(current.frames()).equals(content(corrected.frames()));
    }

    private static Object content(Frames frames) {
        return frames.document().remove(OWN);
    }
}
