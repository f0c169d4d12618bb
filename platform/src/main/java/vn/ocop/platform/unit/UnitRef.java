package vn.ocop.platform.unit;

import java.util.Optional;
import vn.ocop.platform.unit.InvalidUnitRef.Reason;

/**
 * Map and code of an administrative unit, written {@code VN-2T:40} or {@code VN-3T:87}; {@code VN}
 * is the centre. The code keeps its leading zeros and tells the level by its length.
 */
public record UnitRef(UnitMap map, UnitLevel level, String code) {

    /** The whole country, for bodies of the centre. */
    public static final UnitRef CENTRE = new UnitRef(UnitMap.TWO_TIERS, UnitLevel.CENTRE, "");

    private static final String CENTRE_TEXT = "VN";

    public UnitRef {
        if (!isNumber(code) || UnitLevel.ofDigits(code.length()).orElse(null) != level) {
            throw new InvalidUnitRef(code, Reason.CODE_MALFORMED);
        }
        if (level == UnitLevel.DISTRICT && map == UnitMap.TWO_TIERS) {
            throw new InvalidUnitRef(code, Reason.NO_SUCH_LEVEL);
        }
    }

    public static UnitRef of(UnitMap map, String code) {
        return UnitLevel.ofDigits(code.length())
                .filter(level -> level != UnitLevel.CENTRE)
                .map(level -> new UnitRef(map, level, code))
                .orElseThrow(() -> new InvalidUnitRef(code, Reason.CODE_MALFORMED));
    }

    /** Strict: the map must be said. For tokens and bodies. */
    public static UnitRef parse(String text) {
        if (text.isEmpty()) {
            throw new InvalidUnitRef(text, Reason.EMPTY);
        }
        if (text.equals(CENTRE_TEXT)) {
            return CENTRE;
        }
        var colon = text.indexOf(':');
        if (colon < 0) {
            throw new InvalidUnitRef(text, Reason.MAP_MISSING);
        }
        return UnitMap.ofScheme(text.substring(0, colon))
                .map(map -> of(map, text.substring(colon + 1)))
                .orElseThrow(() -> new InvalidUnitRef(text, Reason.MAP_UNKNOWN));
    }

    /** For queries: a bare code is one of today's map, space around it does not count. */
    public static UnitRef parseQuery(String text) {
        var stripped = text.strip();
        var bare = !stripped.isEmpty() && isNumber(stripped);
        return bare ? of(UnitMap.TWO_TIERS, stripped) : parse(stripped);
    }

    public static Optional<UnitRef> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (InvalidUnitRef _) {
            return Optional.empty();
        }
    }

    public static Optional<UnitRef> tryParseQuery(String text) {
        try {
            return Optional.of(parseQuery(text));
        } catch (InvalidUnitRef _) {
            return Optional.empty();
        }
    }

    public boolean isCentre() {
        return level == UnitLevel.CENTRE;
    }

    public boolean isOnTodaysMap() {
        return map.isTodays();
    }

    /** The reference as it travels; {@link #parse} reads it back. */
    public String text() {
        return isCentre() ? CENTRE_TEXT : map.scheme() + ":" + code;
    }

    @Override
    public String toString() {
        return text();
    }

    private static boolean isNumber(String code) {
        for (var i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
