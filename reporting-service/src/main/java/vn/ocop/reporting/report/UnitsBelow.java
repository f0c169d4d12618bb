package vn.ocop.reporting.report;

import java.time.LocalDate;
import java.util.List;
import vn.ocop.platform.unit.AreaPath;
import vn.ocop.platform.unit.Unit;
import vn.ocop.platform.unit.UnitLevel;
import vn.ocop.platform.unit.UnitRef;
import vn.ocop.platform.unit.Units;

/**
 * The units of a level that an area has on its own map.
 *
 * @param number how many there are
 * @param depth how many segments the area path of one has
 */
record UnitsBelow(int number, int depth) {

    /** The old map is looked at on its last day. */
    private static final LocalDate LAST_DAY_OF_THREE_TIERS = LocalDate.of(2025, 6, 30);

    static UnitsBelow of(Units units, AreaPath area, UnitLevel level, LocalDate asOf) {
        var day = area.isOnTodaysMap() ? asOf : LAST_DAY_OF_THREE_TIERS;
        var below = below(units, List.of(area.unit()), level, day);
        return new UnitsBelow(below.size(), depth(area, level));
    }

    private static List<UnitRef> below(
            Units units, List<UnitRef> parents, UnitLevel level, LocalDate day) {
        if (parents.isEmpty() || parents.getFirst().level() == level) {
            return parents;
        }
        var children =
                parents.stream()
                        .flatMap(parent -> units.children(parent, day).stream())
                        .map(Unit::ref)
                        .toList();
        return below(units, children, level, day);
    }

    /** VN/40/17827 on today's map, VN-3T/40/429/17827 on the old one. */
    private static int depth(AreaPath area, UnitLevel level) {
        return switch (level) {
            case CENTRE -> 1;
            case PROVINCE -> 2;
            case DISTRICT -> 3;
            case COMMUNE -> area.isOnTodaysMap() ? 3 : 4;
        };
    }
}
