package vn.ocop.evaluation.ruleset;

import org.jspecify.annotations.Nullable;

/** A note under a criterion; its wording stands in the wordings layer. */
public record Note(NoteType type, @Nullable Condition condition) {

    /** Whether a person finds that it applies; a stop with a condition follows from the points. */
    public boolean finding() {
        return condition == null && (type == NoteType.EXCLUSION || type == NoteType.STOP_SCORING);
    }
}
