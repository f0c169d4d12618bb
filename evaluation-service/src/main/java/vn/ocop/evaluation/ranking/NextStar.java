package vn.ocop.evaluation.ranking;

import java.math.BigDecimal;
import java.util.List;

/**
 * Advice for a higher star: the cheapest choices that reach it.
 *
 * @param pointsMissing from the rounded total to the lower end of the band, 0 when the total is
 *     enough
 * @param criteria what to raise, in printed order
 */
public record NextStar(int stars, BigDecimal pointsMissing, List<Raise> criteria) {

    /** One criterion to be raised to at least the required points on every sheet. */
    public record Raise(String criterion, int requiredPoints, BigDecimal points) {}
}
