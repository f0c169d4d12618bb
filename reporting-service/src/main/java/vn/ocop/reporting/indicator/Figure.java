package vn.ocop.reporting.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator comes to.
 *
 * @param value the figure; absent for a share of nothing
 * @param unresolved rows that belong to it and cannot be counted, because the source does not say
 *     whose they are
 * @param part for a share: the figure on top
 * @param whole for a share: the figure below
 */
public record Figure(
        @Nullable BigDecimal value,
        long unresolved,
        @Nullable BigDecimal part,
        @Nullable BigDecimal whole) {

    static Figure of(long value, long unresolved) {
        return new Figure(BigDecimal.valueOf(value), unresolved, null, null);
    }
}
