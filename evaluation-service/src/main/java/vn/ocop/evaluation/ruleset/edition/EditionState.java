package vn.ocop.evaluation.ruleset.edition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an edition of a rule set stands. */
@Schema(name = "RuleSetState", description = "Where a rule set stands")
public enum EditionState {
    /** May still be changed; seen by administrators only, used by nothing. */
    DRAFT,
    /** Frozen, readable by anyone, used for the dossiers that it governs. */
    PUBLISHED
}
