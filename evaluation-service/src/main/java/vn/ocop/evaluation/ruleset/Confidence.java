package vn.ocop.evaluation.ruleset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure we are of a statement about the law. */
@Schema(description = "How sure we are of a statement about the law")
public enum Confidence {
    /** The legal text was read in full. */
    HIGH,
    /** Press or a provincial page quoting it. */
    MEDIUM,
    /** A single indirect source. */
    LOW,
    /** An assumption. */
    UNVERIFIED
}
