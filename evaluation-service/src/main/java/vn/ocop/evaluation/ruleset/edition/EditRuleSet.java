package vn.ocop.evaluation.ruleset.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.evaluation.ruleset.document.DocumentCheck;
import vn.ocop.evaluation.ruleset.document.RuleSetDocument;
import vn.ocop.platform.http.IfMatch;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Imports a rule set as a draft, changes the draft, publishes it. Only what is whole is taken. */
@ApplicationScoped
class EditRuleSet {

    private static final long FIRST = 1;

    private final EditionRepository editions;
    private final RuleSets published;
    private final DocumentCheck check;
    private final PublicationRecord record;
    private final Clock clock;

    EditRuleSet(
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

    Edition imported(RuleSetDocument document) {
        RuleSet ruleSet = check.whole(document, FIRST, 1);
        if (published.byId(ruleSet.id()).isPresent()) {
            throw Refusal.of(EditionProblems.EXISTS);
        }
        Edition draft = new Edition(Ids.next(), ruleSet, document, clock.instant());
        editions.persistAndFlush(draft);
        record.of("RuleSetDrafted", draft);
        return draft;
    }

    Edition replaced(String id, @Nullable String ifMatch, RuleSetDocument document) {
        Edition draft = forChange(id, ifMatch);
        RuleSet ruleSet = check.whole(document, FIRST, 1);
        if (!ruleSet.id().equals(id)) {
            throw Refusal.of(EditionProblems.OTHER_ID);
        }
        draft.replace(ruleSet, document);
        record.of("RuleSetDraftChanged", draft);
        return draft;
    }

    /** Removes a draft; what was published stays for good. */
    void discarded(String id, @Nullable String ifMatch) {
        Edition draft = forChange(id, ifMatch);
        draft.mustBeDraft();
        editions.delete(draft);
        record.of("RuleSetDraftDiscarded", draft);
    }

    Edition published(String id, @Nullable String ifMatch, @Nullable LocalDate effectiveFrom) {
        Edition draft = forChange(id, ifMatch);
        draft.mustBeDraft();
        RuleSetDocument document = dated(draft.document, effectiveFrom);
        RuleSet ruleSet = check.whole(document, FIRST, 1);
        PublicationFaults.refuse(ruleSet, published);
        draft.replace(ruleSet, document);
        draft.publish(clock.instant());
        record.published("RuleSetPublished", draft);
        return draft;
    }

    private static RuleSetDocument dated(
            RuleSetDocument document, @Nullable LocalDate effectiveFrom) {
        if (effectiveFrom == null
                || !(document.frame().get("legalBasis") instanceof Map<?, ?> basis)) {
            return document;
        }
        Map<Object, Object> redated = new HashMap<>(basis);
        redated.put("effectiveFrom", effectiveFrom.toString());
        Map<String, Object> frame = new HashMap<>(document.frame());
        frame.put("legalBasis", redated);
        return new RuleSetDocument(
                frame, document.productSets(), document.wordings(), document.names());
    }

    private Edition forChange(String id, @Nullable String ifMatch) {
        Edition newest =
                editions.newestForChange(id).orElseThrow(() -> unknownOrShipped(id, ifMatch));
        IfMatch.require(ifMatch, newest.revision);
        return newest;
    }

    private Refusal unknownOrShipped(String id, @Nullable String ifMatch) {
        RuleSet shipped = published.byId(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        IfMatch.require(ifMatch, shipped.revision());
        return Refusal.of(EditionProblems.PUBLISHED);
    }
}
