package vn.ocop.evaluation.replay;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a criterion of one rubric stands in another. */
@Schema(name = "ReplayMatch", description = "How a criterion stands under the other rule set")
public enum Match {
    /** Same code, as many options: a choice keeps its number. */
    SAME,
    /** Same code, another number of options or other variants: a choice means nothing there. */
    OPTIONS_DIFFER,
    /** Only under the other rule set: nobody has judged it. */
    ADDED,
    /** Only under the rule set of the sheets: its points fall away. */
    REMOVED
}
