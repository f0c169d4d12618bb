package vn.ocop.evaluation.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact mean: a sum of whole points over a number of sheets. */
record Mean(int sum, int sheets) {

    boolean reaches(int points) {
        return sum >= points * sheets;
    }

    /** Rounded half up, without trailing zeros. */
    BigDecimal rounded(int decimals) {
        BigDecimal value =
                BigDecimal.valueOf(sum)
                        .divide(BigDecimal.valueOf(sheets), decimals, RoundingMode.HALF_UP);
        return plain(value);
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
