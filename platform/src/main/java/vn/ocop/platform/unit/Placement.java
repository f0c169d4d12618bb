package vn.ocop.platform.unit;

import java.util.List;

/** What today's map answers for a unit: the unit, a choice for a person, or the province alone. */
public sealed interface Placement {

    /** The province of today's map; the centre for the centre. */
    UnitRef province();

    /**
     * The area a record with this unit belongs to: the unit where it is known, else its province.
     */
    UnitRef area();

    /** Whether nobody has to choose any more. */
    default boolean isResolved() {
        return this instanceof Exact;
    }

    record Exact(UnitRef unit, UnitRef province) implements Placement {
        @Override
        public UnitRef area() {
            return unit;
        }
    }

    /** The old unit was divided among these. */
    record Candidates(List<UnitRef> units, UnitRef province) implements Placement {
        public Candidates {
            units = List.copyOf(units);
        }

        @Override
        public UnitRef area() {
            return province;
        }
    }

    /** A unit without a successor of its own: a district, or a commune that ended earlier. */
    record ProvinceOnly(UnitRef province) implements Placement {
        @Override
        public UnitRef area() {
            return province;
        }
    }
}
