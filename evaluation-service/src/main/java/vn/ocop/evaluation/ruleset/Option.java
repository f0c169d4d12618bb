package vn.ocop.evaluation.ruleset;

import org.jspecify.annotations.Nullable;

/**
 * One option (mức) of a leaf criterion.
 *
 * @param points what the option is worth
 * @param starMark the star whose minimum this option is, 0 when it carries no mark
 * @param variant the case the option belongs to where a criterion knows two of them
 * @param derived true for a yes or no of ours where the decision prints points only
 * @param reach how far the advice for a higher star may ask for this option
 */
public record Option(
        int points, int starMark, @Nullable String variant, boolean derived, Reach reach) {

    Option with(Reach other) {
        return new Option(points, starMark, variant, derived, other);
    }
}
