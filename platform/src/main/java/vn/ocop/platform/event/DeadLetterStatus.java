package vn.ocop.platform.event;

/** What became of a message that could not be taken in. */
public enum DeadLetterStatus {
    /** It failed for itself and waits for an administrator. */
    WAITING,
    /** It is sound, but waits behind an earlier one of the same key. */
    HELD,
    /** It was taken in on request, or after the one before it. */
    REPLAYED,
    /** A later state of the copy made it needless. */
    HEALED
}
