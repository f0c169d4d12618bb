package vn.ocop.promotion.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.unit.AreaPath;
import vn.ocop.platform.unit.UnitPaths;
import vn.ocop.platform.unit.UnitRef;

/**
 * The unit of a record as it was written down, and where that is on both maps.
 *
 * @param unit reference with its map, for instance {@code VN-2T:17827}
 * @param areaPath on today's map; the province alone while the commune is open
 * @param oldPath on the map until 30 June 2025
 * @param unitResolved whether {@code areaPath} is all there is to know
 */
@Embeddable
public record Place(
        @Column(name = "unit") String unit,
        @Column(name = "area_path") String areaPath,
        @Column(name = "old_path") @Nullable String oldPath,
        @Column(name = "unit_resolved") boolean unitResolved) {

    static Place of(UnitRef unit, UnitPaths paths) {
        var old = paths.old();
        return new Place(
                unit.text(),
                paths.today().text(),
                old == null ? null : old.text(),
                paths.resolved());
    }

    public AreaPath area() {
        return AreaPath.parse(areaPath);
    }
}
