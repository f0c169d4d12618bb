package vn.ocop.evaluation.recognition;

import java.util.Optional;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.platform.unit.AreaPath;
import vn.ocop.platform.unit.UnitPaths;
import vn.ocop.platform.unit.UnitRef;

/**
 * The body that decides, with its unit at the time.
 *
 * @param paths where the unit lies on today's map, and on the old one
 */
record Issuer(String body, UnitRef unit, Tier tier, UnitPaths paths) {

    /** The level of government that decides in a unit; only provinces and the centre do. */
    static Optional<Tier> tierOf(UnitRef unit) {
        return switch (unit.level()) {
            case CENTRE -> Optional.of(Tier.CENTRE);
            case PROVINCE -> Optional.of(Tier.PROVINCE);
            case DISTRICT, COMMUNE -> Optional.empty();
        };
    }

    /**
     * Whether it decides about a product of this area; a province that ended decides through
     * today's successor.
     */
    boolean decidesFor(String areaPath) {
        return paths.today().covers(AreaPath.parse(areaPath));
    }
}
