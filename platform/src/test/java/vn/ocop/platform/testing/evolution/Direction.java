package vn.ocop.platform.testing.evolution;

/** Who sends what a schema describes. */
enum Direction {
    /** The caller: what he leaves out today must not be asked for tomorrow. */
    ASKED,
    /** The service: what it sends today must still come tomorrow. */
    ANSWERED
}
