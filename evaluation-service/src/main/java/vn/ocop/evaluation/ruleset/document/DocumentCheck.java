package vn.ocop.evaluation.ruleset.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.ocop.evaluation.ruleset.Frame;
import vn.ocop.evaluation.ruleset.Frames;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSetFault;
import vn.ocop.evaluation.ruleset.Wholeness;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.shape.JsonPart;

/** Checks a document as a whole and tells all its faults at once, each with its JSON pointer. */
@ApplicationScoped
public class DocumentCheck {

    /** Name of the schema in which {@link Frame} is served. */
    private static final String RULE_SET = "RuleSet";

    private final JsonPart shapes;

    DocumentCheck(JsonPart shapes) {
        this.shapes = shapes;
    }

    /**
     * The rule set of the document; refuses a frame of wrong shape with 400, what is not whole with
     * 422.
     */
    public RuleSet whole(RuleSetDocument document, long revision, int wordings) {
        shape(document.frame(revision));
        RuleSet ruleSet = document.toRuleSet(revision, wordings);
        List<Fault> faults = new ArrayList<>(twice(document));
        Wholeness.faults(ruleSet).forEach(fault -> faults.add(told(fault)));
        if (!faults.isEmpty()) {
            throw Refusal.of(DocumentProblems.NOT_WHOLE, faults);
        }
        return ruleSet;
    }

    /** In each language the frame must have the shape in which it is served. */
    private void shape(ObjectNode frame) {
        Set<Fault> faults = new LinkedHashSet<>();
        for (Language language : Language.values()) {
            JsonNode one = Frames.in(language, frame);
            EmptyLists.fill(one, Frame.class);
            try {
                shapes.check(one.toString(), RULE_SET);
            } catch (Refusal refused) {
                refused.faults().forEach(fault -> faults.add(within(fault)));
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(Problems.INVALID_REQUEST, List.copyOf(faults));
        }
    }

    private static Fault within(Fault fault) {
        return Fault.at("/frame" + fault.pointer(), fault.code(), fault.message());
    }

    private static List<Fault> twice(RuleSetDocument document) {
        return WordedTwice.in(document.wordings(), "/wordings");
    }

    /** The fault as it is answered. */
    public static Fault told(RuleSetFault fault) {
        String place = fault.place().isEmpty() ? "" : fault.place() + ": ";
        return Fault.at(
                fault.pointer(),
                fault.code(),
                Text.of(place + fault.message().vi(), place + fault.message().en()));
    }
}
