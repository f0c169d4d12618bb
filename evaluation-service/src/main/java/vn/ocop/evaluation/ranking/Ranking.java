package vn.ocop.evaluation.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/** What the engine finds for one product (kết quả xếp hạng). */
public sealed interface Ranking {

    /** Totals of the complete sheets by member. */
    SortedMap<String, Integer> totals();

    /**
     * A star was found.
     *
     * @param total mean of the members' totals, rounded once
     * @param parts mean by part, each rounded for itself
     * @param spread largest minus smallest total of a member
     * @param bandStars star of the band of the total
     * @param stars highest star not above the band's whose minimums are all met
     * @param missed minimums missed above the star, up to the band's
     * @param nextStars advice for each higher star that can be reached
     */
    record Ranked(
            BigDecimal total,
            SortedMap<String, BigDecimal> parts,
            SortedMap<String, Integer> totals,
            int spread,
            boolean spreadExceeded,
            int bandStars,
            int stars,
            List<Missed> missed,
            List<NextStar> nextStars)
            implements Ranking {}

    /** The product is excluded (bị loại) at a criterion, or at {@value Sheet#DOSSIER}. */
    record Excluded(String excludedAt, SortedMap<String, Integer> totals) implements Ranking {}

    /** The scoring stops (ngừng chấm) at a criterion: the earliest in printed order. */
    record Stopped(String stoppedAt, SortedMap<String, Integer> totals) implements Ranking {}

    /**
     * A stop does not hold for the product, but these members' sheets are incomplete because of it.
     */
    record Undecided(List<String> members, SortedMap<String, Integer> totals) implements Ranking {}
}
