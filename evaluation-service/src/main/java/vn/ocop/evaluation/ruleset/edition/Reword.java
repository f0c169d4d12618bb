package vn.ocop.evaluation.ruleset.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSetFault;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.evaluation.ruleset.Wholeness;
import vn.ocop.evaluation.ruleset.document.DocumentCheck;
import vn.ocop.evaluation.ruleset.document.DocumentProblems;
import vn.ocop.evaluation.ruleset.document.WordedTwice;
import vn.ocop.evaluation.ruleset.document.WordingsDocument;
import vn.ocop.platform.http.IfMatch;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Replaces the wordings of a published rule set; points, marks and hash stay as they are. */
@ApplicationScoped
class Reword {

    private static final String OF_DOCUMENT = "/wordings";

    private final EditionRepository editions;
    private final RuleSets published;
    private final PublicationRecord record;
    private final Clock clock;

    Reword(EditionRepository editions, RuleSets published, PublicationRecord record, Clock clock) {
        this.editions = editions;
        this.published = published;
        this.record = record;
        this.clock = clock;
    }

    /** The wordings that now hold, with their revision. */
    WordingsView with(String id, @Nullable String ifMatch, WordingsDocument wordings) {
        RuleSet ruleSet = published.byId(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        var key = WordingLayer.Key.of(ruleSet);
        @Nullable WordingLayer layer = editions.layer(key);
        IfMatch.require(ifMatch, layer == null ? ruleSet.wordings().revision() : layer.revision);
        refuseFaults(ruleSet, wordings);
        if (layer == null) {
            layer =
                    new WordingLayer(
                            key, ruleSet.wordings().revision() + 1, wordings, clock.instant());
            editions.keep(layer);
        } else {
            layer.change(wordings, clock.instant());
        }
        record.reworded(layer);
        return new WordingsView(
                id, layer.edition, layer.revision, wordings.state(), wordings.texts());
    }

    private static void refuseFaults(RuleSet ruleSet, WordingsDocument wordings) {
        List<Fault> faults = new ArrayList<>(WordedTwice.in(wordings, ""));
        for (RuleSetFault fault : Wholeness.wordingFaults(ruleSet.worded(wordings.to(1)))) {
            Fault told = DocumentCheck.told(fault);
            String pointer = fault.pointer().substring(OF_DOCUMENT.length());
            faults.add(Fault.at(pointer, told.code(), told.message()));
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(DocumentProblems.NOT_WHOLE, faults);
        }
    }
}
