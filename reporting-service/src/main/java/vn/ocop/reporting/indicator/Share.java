package vn.ocop.reporting.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A percentage: computed exactly, rounded half up once, for show. */
public final class Share {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Digits that a percentage keeps, as in 81.68. */
    public static final int SHOWN_DIGITS = 2;

    private Share() {}

    /** The part in per cent of the whole, or nothing where the whole is nought. */
    public static @Nullable BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? null
                : part.multiply(HUNDRED).divide(whole, SHOWN_DIGITS, RoundingMode.HALF_UP);
    }
}
