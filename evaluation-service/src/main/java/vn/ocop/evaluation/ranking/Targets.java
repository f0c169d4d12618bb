package vn.ocop.evaluation.ranking;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import vn.ocop.evaluation.ruleset.Criterion;
import vn.ocop.evaluation.ruleset.Option;

/** Points that a producer can be advised to reach on a leaf. */
record Targets(Ballot ballot) {

    /**
     * Points of options within the producer's power, rising, none of them 0.
     *
     * @param missed points of a missed minimum, below which no target helps and for which alone an
     *     option may be advised that says what the product is; {@link Layout#NO_MINIMUM} when none
     *     is missed
     */
    Collection<Integer> of(int leaf, int missed) {
        Criterion criterion = ballot.rubric().leaves().get(leaf);
        List<String> variants = chosenVariants(criterion, leaf);
        if (variants.isEmpty()) {
            return points(criterion.options(), missed);
        }
        Collection<Integer> common = points(criterion.options(), missed);
        for (String variant : variants) {
            common.retainAll(
                    points(
                            criterion.options().stream()
                                    .filter(option -> variant.equals(option.variant()))
                                    .toList(),
                            missed));
        }
        return common;
    }

    /**
     * The variant that the sheets chose; all of them while no sheet chose one: which it is is then
     * not known.
     */
    private List<String> chosenVariants(Criterion criterion, int leaf) {
        if (criterion.options().getFirst().variant() == null) {
            return List.of();
        }
        List<String> chosen =
                ballot.all()
                        .flatMap(sheet -> criterion.option(sheet.choices()[leaf]).stream())
                        .map(Option::variant)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return chosen.isEmpty() ? criterion.variants() : chosen;
    }

    private static Collection<Integer> points(List<Option> options, int missed) {
        Collection<Integer> points = new TreeSet<>();
        for (Option option : options) {
            if (option.points() >= Math.max(1, missed) && isAdvisable(option, missed)) {
                points.add(option.points());
            }
        }
        return points;
    }

    private static boolean isAdvisable(Option option, int missed) {
        return switch (option.reach()) {
            case FREE -> true;
            case MINIMUM -> option.points() == missed;
            case NEVER -> false;
        };
    }
}
