package vn.ocop.promotion.place;

import java.util.List;
import java.util.stream.Collectors;
import vn.ocop.platform.unit.AreaPath;

/**
 * Areas of either map as a condition of a query. Area paths hold letters, digits, hyphens and
 * slashes only and may stand in a statement as they are.
 */
final class AreaCondition {
    private AreaCondition() {}

    /** Whether a record lies in any of the areas; the area's map chooses the column. */
    static String on(String todaysColumn, String oldColumn, List<AreaPath> areas) {
        return areas.stream()
                .map(area -> one(area.isOnTodaysMap() ? todaysColumn : oldColumn, area))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String one(String column, AreaPath area) {
        return "%1$s = '%2$s' or %1$s like '%3$s'"
                .formatted(column, area.text(), area.belowPattern());
    }
}
