package vn.ocop.evaluation.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;

/** Star minimums of a ballot, tested as the settings say. */
final class Minimums {

    /**
     * Means are shown with two decimals at least: with at most 50 sheets no mean below a minimum
     * then looks like it.
     */
    private static final int LEAST_DECIMALS = 2;

    private final Ballot ballot;
    private final Mean[] figures;

    Minimums(Ballot ballot) {
        this.ballot = ballot;
        this.figures = new Mean[ballot.rubric().leaves().size()];
        for (int i = 0; i < figures.length; i++) {
            int leaf = i;
            figures[leaf] = figure(sheet -> sheet.counted()[leaf]);
        }
    }

    /** What the test compares with the required points, for points of a sheet as given. */
    Mean figure(ToIntFunction<ScoredSheet> points) {
        return switch (ballot.settings().starMinimumTest()) {
            case AVERAGE_POINTS -> ballot.mean(points);
            case EVERY_SHEET -> fromTheTop(points, ballot.size() - 1);
            case MAJORITY -> fromTheTop(points, ballot.size() / 2);
            case AGREED_OPTION ->
                    new Mean(points.applyAsInt(Objects.requireNonNull(ballot.agreed())), 1);
        };
    }

    /**
     * The points at this place from the top, the first being 0: one sheet more than that reaches
     * them.
     */
    private Mean fromTheTop(ToIntFunction<ScoredSheet> points, int place) {
        int[] rising = ballot.members().stream().mapToInt(points).sorted().toArray();
        return new Mean(rising[rising.length - 1 - place], 1);
    }

    /** Whether the minimum of a star is met on a leaf as scored; true where it has none. */
    boolean met(int leaf, int stars) {
        return figures[leaf].reaches(ballot.layout().required(leaf, stars));
    }

    boolean allMet(int stars) {
        for (int leaf = 0; leaf < figures.length; leaf++) {
            if (!met(leaf, stars)) {
                return false;
            }
        }
        return true;
    }

    /** Every criterion missed for the stars from–to, once, at the lowest star that it blocks. */
    List<Missed> missed(int from, int to) {
        List<Missed> missed = new ArrayList<>();
        for (int stars = from; stars <= to; stars++) {
            for (int leaf = 0; leaf < figures.length; leaf++) {
                if (!met(leaf, stars) && (stars == from || met(leaf, stars - 1))) {
                    missed.add(at(leaf, stars));
                }
            }
        }
        return missed;
    }

    private Missed at(int leaf, int stars) {
        String code = ballot.rubric().leaves().get(leaf).code();
        return new Missed(stars, code, ballot.layout().required(leaf, stars), tested(leaf));
    }

    /** The figure of the test on a leaf, for show. */
    BigDecimal tested(int leaf) {
        return shown(figures[leaf]);
    }

    BigDecimal shown(Mean mean) {
        return mean.rounded(Math.max(LEAST_DECIMALS, ballot.settings().decimalsKept()));
    }
}
