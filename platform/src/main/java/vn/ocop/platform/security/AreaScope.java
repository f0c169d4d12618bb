package vn.ocop.platform.security;

import java.util.List;
import java.util.stream.Collectors;
import vn.ocop.platform.unit.AreaPath;

/**
 * The areas of a caller as a condition for a list's {@code where}; no area means nothing is seen.
 *
 * <p>The condition holds area paths as literals. They come from {@link AreaPath}, which allows
 * letters, digits, hyphens and slashes only, so nothing can be smuggled in.
 */
public record AreaScope(List<AreaPath> areas) {

    /** For instance {@code (p.areaPath = 'VN/40' or p.areaPath like 'VN/40/%')}. */
    public String condition(String column) {
        if (areas.isEmpty()) {
            return "(1 = 0)";
        }
        return areas.stream()
                .map(
                        area ->
                                "%1$s = '%2$s' or %1$s like '%3$s'"
                                        .formatted(column, area.text(), area.belowPattern()))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    public boolean covers(AreaPath path) {
        return areas.stream().anyMatch(area -> area.covers(path));
    }
}
