package vn.ocop.platform.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Among which units to search.
 *
 * @param on the day on which they must be valid
 * @param level null: any
 * @param within the unit they lie in; the centre: everywhere
 */
public record UnitScope(LocalDate on, @Nullable UnitLevel level, UnitRef within) {

    public static UnitScope everywhere(LocalDate on) {
        return new UnitScope(on, null, UnitRef.CENTRE);
    }
}
