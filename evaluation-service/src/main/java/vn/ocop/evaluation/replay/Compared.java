package vn.ocop.evaluation.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ranking.Sheet;
import vn.ocop.evaluation.ruleset.Criterion;
import vn.ocop.evaluation.ruleset.Option;

/**
 * A leaf criterion under both rule sets.
 *
 * @param before the criterion under the rule set of the sheets
 * @param after under the other one
 * @param pointsBefore mean of the members' points, to two decimals
 * @param pointsAfter the same choices under the other one; absent where they mean nothing there
 */
public record Compared(
        String code,
        Match match,
        @Nullable Criterion before,
        @Nullable Criterion after,
        @Nullable BigDecimal pointsBefore,
        @Nullable BigDecimal pointsAfter) {

    private static final int DECIMALS = 2;
    private static final int LOWEST_MARK = 3;
    private static final int HIGHEST_MARK = 5;

    static Compared of(
            String code,
            @Nullable Criterion before,
            @Nullable Criterion after,
            List<Sheet> sheets) {
        Match match = match(before, after);
        return new Compared(
                code,
                match,
                before,
                after,
                before == null ? null : mean(before, sheets),
                match == Match.SAME && after != null ? mean(after, sheets) : null);
    }

    private static Match match(@Nullable Criterion before, @Nullable Criterion after) {
        if (before == null) {
            return Match.ADDED;
        }
        if (after == null) {
            return Match.REMOVED;
        }
        return variants(before).equals(variants(after)) ? Match.SAME : Match.OPTIONS_DIFFER;
    }

    /** One entry for each option, so that lists of different length differ too. */
    private static List<String> variants(Criterion node) {
        return node.options().stream()
                .map(option -> option.variant() == null ? "" : option.variant())
                .toList();
    }

    private static @Nullable BigDecimal mean(Criterion node, List<Sheet> sheets) {
        List<Integer> points =
                sheets.stream()
                        .filter(sheet -> sheet.choices().containsKey(node.code()))
                        .map(sheet -> sheet.choices().getOrDefault(node.code(), 0))
                        .map(choice -> node.option(choice).map(Option::points).orElse(0))
                        .toList();
        if (points.isEmpty()) {
            return null;
        }
        BigDecimal sum = BigDecimal.valueOf(points.stream().mapToInt(Integer::intValue).sum());
        return sum.divide(BigDecimal.valueOf(points.size()), DECIMALS, RoundingMode.HALF_UP);
    }

    /** Whether a choice under the rule set of the sheets has a meaning under the other one. */
    boolean carries() {
        return match == Match.SAME;
    }

    /** Whether points, most points or minimums differ. */
    public boolean differs() {
        return match != Match.SAME
                || !minimums(before).equals(minimums(after))
                || !same(pointsBefore, pointsAfter)
                || most(before) != most(after);
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b == null : b != null && a.compareTo(b) == 0;
    }

    private static int most(@Nullable Criterion node) {
        return node == null ? -1 : node.maxPoints();
    }

    /** Points that each star asks for. */
    public static Map<Integer, Integer> minimums(@Nullable Criterion node) {
        Map<Integer, Integer> minimums = new TreeMap<>();
        for (int stars = LOWEST_MARK; node != null && stars <= HIGHEST_MARK; stars++) {
            OptionalInt least = node.minimumFor(stars);
            if (least.isPresent()) {
                minimums.put(stars, least.getAsInt());
            }
        }
        return minimums;
    }
}
