package vn.ocop.reporting.period;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ocop.reporting.indicator.Share;

/**
 * An actual figure held against its target.
 *
 * @param percentage actual in per cent of the target, for a range of its lower bound; rounded half
 *     up for show only, the outcome is decided on the exact figures
 */
public record Achievement(
        @Nullable BigDecimal actual, @Nullable BigDecimal percentage, Outcome outcome) {

    public static Achievement of(Target target, @Nullable BigDecimal actual) {
        return actual == null
                ? new Achievement(null, null, Outcome.NO_FIGURE)
                : new Achievement(
                        actual, Share.percent(actual, target.reference()), outcome(target, actual));
    }

    private static Outcome outcome(Target target, BigDecimal actual) {
        return switch (target.operator()) {
            case AT_LEAST -> met(actual.compareTo(target.reference()) >= 0);
            case EQUAL -> met(actual.compareTo(target.reference()) == 0);
            case ABOUT ->
                    met(
                            actual.subtract(target.reference())
                                            .abs()
                                            .compareTo(Objects.requireNonNull(target.tolerance()))
                                    <= 0);
            case RANGE -> range(target.reference(), Objects.requireNonNull(target.upper()), actual);
        };
    }

    private static Outcome range(BigDecimal lower, BigDecimal upper, BigDecimal actual) {
        return actual.compareTo(upper) > 0 ? Outcome.EXCEEDED : met(actual.compareTo(lower) >= 0);
    }

    private static Outcome met(boolean reached) {
        return reached ? Outcome.MET : Outcome.NOT_MET;
    }
}
