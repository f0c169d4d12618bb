package vn.ocop.platform.unit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A unit with the units above it as one text, so that "lies in" is a prefix: {@code VN/40/17827} on
 * today's map, {@code VN-3T/40/412/16711} on the old one. The text holds letters, digits, hyphens
 * and slashes only and may stand in a query as it is.
 */
public record AreaPath(String text) {

    private static final Pattern SHAPE =
            Pattern.compile("VN(/[0-9]{2}(/[0-9]{5})?)?|VN-3T/[0-9]{2}(/[0-9]{3}(/[0-9]{5})?)?");

    /** The whole country on today's map. */
    public static final AreaPath CENTRE = new AreaPath("VN");

    public AreaPath {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not an area path: " + text);
        }
    }

    /** Reads the text form; anything else is refused. */
    public static AreaPath parse(String text) {
        return new AreaPath(text);
    }

    static AreaPath ofOldMap(List<Unit> fromProvince) {
        return joined(UnitMap.THREE_TIERS.scheme(), fromProvince);
    }

    static AreaPath ofTodaysMap(List<Unit> fromProvince) {
        return joined(CENTRE.text, fromProvince);
    }

    /** What two paths of the old map share; null when not even the province. */
    static @Nullable AreaPath common(@Nullable AreaPath one, AreaPath other) {
        var common = one;
        while (common != null && !common.covers(other)) {
            common = common.above();
        }
        return common;
    }

    /** Whether the other area is this one or lies in it. */
    public boolean covers(AreaPath other) {
        return other.text.equals(text) || other.text.startsWith(text + "/");
    }

    public boolean isOnTodaysMap() {
        return map().isTodays();
    }

    /** The unit the path leads to. */
    public UnitRef unit() {
        var slash = text.lastIndexOf('/');
        return slash < 0 ? UnitRef.CENTRE : UnitRef.of(map(), text.substring(slash + 1));
    }

    /** For {@code like}: everything below, this area itself not included. */
    public String belowPattern() {
        return text + "/%";
    }

    @Override
    public String toString() {
        return text;
    }

    private @Nullable AreaPath above() {
        var above = text.substring(0, text.lastIndexOf('/'));
        return above.contains("/") ? new AreaPath(above) : null;
    }

    private static AreaPath joined(String root, List<Unit> fromProvince) {
        return new AreaPath(
                fromProvince.stream()
                        .map(unit -> "/" + unit.ref().code())
                        .collect(Collectors.joining("", root, "")));
    }

    private UnitMap map() {
        return text.startsWith(UnitMap.THREE_TIERS.scheme())
                ? UnitMap.THREE_TIERS
                : UnitMap.TWO_TIERS;
    }
}
