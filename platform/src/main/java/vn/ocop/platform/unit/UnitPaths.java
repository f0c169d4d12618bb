package vn.ocop.platform.unit;

import org.jspecify.annotations.Nullable;

/**
 * Where a record lies on both maps.
 *
 * @param today the unit on today's map, or its province alone while that is open
 * @param resolved whether {@code today} is all there is to know; false: a person has to place the
 *     record
 * @param old the unit on the map of 30 June 2025; for a unit of today's map what all its
 *     predecessors have in common; null when they have not even a province in common
 */
public record UnitPaths(AreaPath today, boolean resolved, @Nullable AreaPath old) {

    /** Whether the record lies in an area of either map. */
    public boolean liesIn(AreaPath area) {
        var path = area.isOnTodaysMap() ? today : old;
        return path != null && area.covers(path);
    }
}
