package vn.ocop.evaluation.ruleset;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A band of totals (khoảng điểm) with its star, as an interval with open or closed ends.
 *
 * @param certificate whether a decision and a certificate follow
 * @param printed the wording of the range where the decision prints one
 */
public record StarBand(
        int stars,
        BigDecimal from,
        boolean fromIncluded,
        BigDecimal to,
        boolean toIncluded,
        boolean certificate,
        @Nullable String printed) {

    public boolean contains(BigDecimal total) {
        int low = total.compareTo(from);
        int high = total.compareTo(to);
        return (fromIncluded ? low >= 0 : low > 0) && (toIncluded ? high <= 0 : high < 0);
    }
}
