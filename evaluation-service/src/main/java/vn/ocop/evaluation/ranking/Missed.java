package vn.ocop.evaluation.ranking;

import java.math.BigDecimal;

/**
 * A star minimum that was missed (không đạt mức tối thiểu).
 *
 * @param stars the lowest star that it blocks
 * @param requiredPoints points of the marked option
 * @param points what the test of the settings compared with them: the mean, the lowest sheet, what
 *     more than half of the sheets reach, or the agreed sheet; always below the required points
 */
public record Missed(int stars, String criterion, int requiredPoints, BigDecimal points) {}
