package vn.ocop.evaluation.recognition;

import java.util.Optional;
import vn.ocop.evaluation.recognition.NewDecision.NewLine;

/** What the lines of one kind of decision mean. */
interface Effect {

    DecisionKind kind();

    /**
     * Checks a line against what is known now, when it is drafted and again when it is signed.
     *
     * @return the line, or nothing where none can be made; with a fault it goes no further
     */
    Optional<DecisionLine> prepare(NewLine line, Issuer issuer, LineFaults faults);

    /** Makes a line of the decision, which is signed, come true. */
    void carryOut(Decision decision, DecisionLine line);
}
