package vn.ocop.evaluation.ruleset;

/** How far an option lies in the producer's power; our reading, used by the advice only. */
public enum Reach {
    /** May be advised. */
    FREE,
    /** Says what the product is: advised only where a star minimum asks for it. */
    MINIMUM,
    /** Outside the producer's power: never advised. */
    NEVER
}
