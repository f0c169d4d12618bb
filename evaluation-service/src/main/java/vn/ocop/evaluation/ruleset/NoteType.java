package vn.ocop.evaluation.ruleset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a note printed under a criterion does. */
@Schema(description = "What a note under a criterion does")
public enum NoteType {
    /** The product is excluded when the finding is made (loại). */
    EXCLUSION,
    /** Later criteria are not scored when the finding is made (ngừng chấm). */
    STOP_SCORING,
    /** Must hold for the criterion to be scored as described. */
    REQUIREMENT,
    /** The criterion counts only when another one is met. */
    APPLICABILITY,
    /** One of two variants is scored. */
    VARIANT_CHOICE,
    /** What the judgement rests on. */
    GUIDANCE
}
