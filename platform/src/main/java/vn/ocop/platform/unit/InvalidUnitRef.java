package vn.ocop.platform.unit;

/** A text that is not a unit reference. Whether the unit exists is another question. */
public final class InvalidUnitRef extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String given;
    private final Reason reason;

    public enum Reason {
        EMPTY,
        /** A bare code where the map must be said. */
        MAP_MISSING,
        MAP_UNKNOWN,
        /** Not two, three or five digits. */
        CODE_MALFORMED,
        /** A district on the map of two tiers. */
        NO_SUCH_LEVEL
    }

    InvalidUnitRef(String given, Reason reason) {
        super("Not a unit reference (" + reason + "): " + given);
        this.given = given;
        this.reason = reason;
    }

    public String given() {
        return given;
    }

    public Reason reason() {
        return reason;
    }
}
