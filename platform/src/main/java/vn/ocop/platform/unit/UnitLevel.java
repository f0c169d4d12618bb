package vn.ocop.platform.unit;

import java.util.Optional;

/** Levels of the administration, widest first. A code's length tells its level. */
public enum UnitLevel {
    CENTRE,
    PROVINCE,
    DISTRICT,
    COMMUNE;

    static Optional<UnitLevel> ofDigits(int digits) {
        return switch (digits) {
            case 0 -> Optional.of(CENTRE);
            case 2 -> Optional.of(PROVINCE);
            case 3 -> Optional.of(DISTRICT);
            case 5 -> Optional.of(COMMUNE);
            default -> Optional.empty();
        };
    }
}
