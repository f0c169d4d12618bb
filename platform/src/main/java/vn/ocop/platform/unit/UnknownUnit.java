package vn.ocop.platform.unit;

/** A well-formed reference to a unit that neither map has ever had. */
public final class UnknownUnit extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient UnitRef unit;

    UnknownUnit(UnitRef unit) {
        super("No such administrative unit: " + unit);
        this.unit = unit;
    }

    public UnitRef unit() {
        return unit;
    }
}
