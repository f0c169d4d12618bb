package vn.ocop.evaluation.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ocop.evaluation.ruleset.StarBand;

/**
 * Advice for a higher star: the cheapest set of choices that reaches it. The cost of raising a
 * criterion is the points gained there when every member chooses the advised option; among sets of
 * the same cost the one with the fewest criteria is taken, then the one that raises criteria
 * earlier in printed order.
 */
final class Advice {

    private final Ballot ballot;
    private final Minimums minimums;

    Advice(Ballot ballot, Minimums minimums) {
        this.ballot = ballot;
        this.minimums = minimums;
    }

    /** Empty when no choices within the producer's power reach the star. */
    Optional<NextStar> reaching(StarBand band, BigDecimal total) {
        int sum = ballot.mean(ScoredSheet::total).sum();
        int need = Math.max(0, lowestSum(band) - sum);
        Moves moves = new Moves(ballot, minimums, band.stars());
        return Cheapest.reaching(moves.byGroup(), need)
                .map(
                        chosen ->
                                new NextStar(
                                        band.stars(), missing(band, total), raises(chosen, band)));
    }

    private static BigDecimal missing(StarBand band, BigDecimal total) {
        return Mean.plain(band.from().subtract(total).max(BigDecimal.ZERO));
    }

    /**
     * The smallest sum of totals whose mean, rounded half up, belongs to the band or a higher one.
     */
    private int lowestSum(StarBand band) {
        int decimals = ballot.settings().decimalsKept();
        BigDecimal half = BigDecimal.valueOf(5, decimals + 1);
        return band.from()
                .setScale(decimals, RoundingMode.CEILING)
                .subtract(half)
                .multiply(BigDecimal.valueOf(ballot.size()))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    private List<NextStar.Raise> raises(List<Move> chosen, StarBand band) {
        List<NextStar.Raise> raises = new ArrayList<>();
        chosen.stream()
                .flatMap(move -> move.steps().stream())
                .sorted(Comparator.comparingInt(Step::leaf))
                .forEach(step -> raises.add(raise(step, band.stars())));
        return raises;
    }

    private NextStar.Raise raise(Step step, int stars) {
        int leaf = step.leaf();
        BigDecimal points =
                minimums.met(leaf, stars)
                        ? minimums.shown(ballot.mean(sheet -> sheet.counted()[leaf]))
                        : minimums.tested(leaf);
        return new NextStar.Raise(ballot.rubric().leaves().get(leaf).code(), step.target(), points);
    }
}
