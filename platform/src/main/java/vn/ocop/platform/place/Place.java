package vn.ocop.platform.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.unit.AreaPath;
import vn.ocop.platform.unit.UnitPaths;
import vn.ocop.platform.unit.UnitRef;

/**
 * The unit of a record as it was written down, and where that is on both maps.
 *
 * @param unit reference with its map, for instance {@code VN-2T:17827}
 * @param unitDate a day on which the unit was so called; tells apart units that had the same code
 * @param areaPath on today's map; the province alone while the commune is open
 * @param oldPath on the map until 30 June 2025
 * @param unitResolved whether {@code areaPath} is all there is to know
 */
@Embeddable
public record Place(
        @Column(name = "unit") String unit,
        @Column(name = "unit_date") @Nullable LocalDate unitDate,
        @Column(name = "area_path") String areaPath,
        @Column(name = "old_path") @Nullable String oldPath,
        @Column(name = "unit_resolved") boolean unitResolved) {

    public static Place of(UnitRef unit, @Nullable LocalDate on, UnitPaths paths) {
        var old = paths.old();
        return new Place(
                unit.text(),
                on,
                paths.today().text(),
                old == null ? null : old.text(),
                paths.resolved());
    }

    public AreaPath area() {
        return AreaPath.parse(areaPath);
    }

    public UnitRef ref() {
        return UnitRef.parse(unit);
    }
}
