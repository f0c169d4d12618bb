package vn.ocop.evaluation.ranking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a council's rules of procedure settle about the ranking.
 *
 * @param starMinimumTest how star minimums are tested
 * @param exclusionTest when exclusions and stops hold
 * @param decimalsKept decimals of the total, 0 to 4
 * @param maxTotalDeviation largest accepted gap between members' totals; absent means no limit
 */
public record RankingSettings(
        StarMinimumTest starMinimumTest,
        ExclusionTest exclusionTest,
        int decimalsKept,
        @Nullable BigDecimal maxTotalDeviation) {

    /** Defaults of the public tool; a council adopts its own. */
    public static final RankingSettings OF_THE_PUBLIC_TOOL =
            new RankingSettings(
                    StarMinimumTest.AVERAGE_POINTS, ExclusionTest.MAJORITY, 2, BigDecimal.TEN);

    public RankingSettings {
        if (decimalsKept < 0 || decimalsKept > 4) {
            throw new IllegalArgumentException("decimalsKept is 0 to 4, not " + decimalsKept);
        }
        maxTotalDeviation = maxTotalDeviation == null ? null : Mean.plain(maxTotalDeviation);
    }
}
