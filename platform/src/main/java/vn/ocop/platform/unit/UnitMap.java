package vn.ocop.platform.unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The two maps: the same code may mean different units on them (82 was Tiền Giang, now Đồng Tháp).
 */
public enum UnitMap {
    /** Province and commune, in force since 1 July 2025. */
    TWO_TIERS("VN-2T"),
    /** Province, district and commune, up to 30 June 2025. */
    THREE_TIERS("VN-3T");

    /** First day of today's map (203/2025/QH15). */
    static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);

    private final String scheme;

    UnitMap(String scheme) {
        this.scheme = scheme;
    }

    /** The name in unit references, {@code VN-2T} or {@code VN-3T}. */
    public String scheme() {
        return scheme;
    }

    public boolean isTodays() {
        return this == TWO_TIERS;
    }

    public static Optional<UnitMap> ofScheme(String scheme) {
        return Arrays.stream(values()).filter(map -> map.scheme.equals(scheme)).findFirst();
    }

    /** The map that was in force on a day. */
    public static UnitMap on(LocalDate day) {
        return day.isBefore(CHANGE) ? THREE_TIERS : TWO_TIERS;
    }
}
