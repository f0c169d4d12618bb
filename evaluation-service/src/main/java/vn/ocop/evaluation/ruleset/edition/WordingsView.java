package vn.ocop.evaluation.ruleset.edition;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.Wordings;
import vn.ocop.evaluation.ruleset.document.WordingsDocument;
import vn.ocop.evaluation.ruleset.document.WordingsDocument.PlacedText;
import vn.ocop.platform.http.Revisioned;

/** The wordings of a rule set. */
@Schema(description = "The wordings of a rule set in both languages")
record WordingsView(
        @Schema(description = "Id of the rule set", examples = "26-2026", required = true)
                String ruleSet,
        @Schema(description = "Revision of the rule set", examples = "1", required = true)
                long ruleSetRevision,
        @Schema(description = "Counts the changes of the wordings", examples = "1", required = true)
                long revision,
        @Schema(description = "WORKING or OFFICIAL", examples = "WORKING", required = true)
                Wordings.State state,
        @Schema(description = "Texts with the places where they stand", required = true)
                List<PlacedText> texts)
        implements Revisioned {

    static WordingsView of(RuleSet ruleSet) {
        Wordings wordings = ruleSet.wordings();
        WordingsDocument document = WordingsDocument.of(wordings);
        return new WordingsView(
                ruleSet.id(),
                ruleSet.revision(),
                wordings.revision(),
                document.state(),
                document.texts());
    }
}
