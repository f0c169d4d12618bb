package vn.ocop.evaluation.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Checks a rule set as a whole and names every fault with its place. A rule set that fails is
 * neither served nor used: a wrong point would give wrong stars.
 */
final class Wholeness {

    private final RuleSet ruleSet;
    private final List<String> faults = new ArrayList<>();

    private Wholeness(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    static List<String> faults(RuleSet ruleSet) {
        Wholeness check = new Wholeness(ruleSet);
        check.frame();
        check.rubrics();
        check.tally();
        check.need(
                ruleSet.hash().equals(ruleSet.frame().hash()),
                "hash is " + ruleSet.hash() + ", recorded is " + ruleSet.frame().hash());
        return List.copyOf(check.faults);
    }

    private void need(boolean holds, String fault) {
        if (!holds) {
            faults.add(ruleSet.id() + ": " + fault);
        }
    }

    private void frame() {
        Frame frame = ruleSet.frame();
        int sum = frame.parts().stream().mapToInt(Frame.PartMaximum::maxPoints).sum();
        need(sum == 100, "parts sum to " + sum + ", not 100");
        List<Integer> stars = frame.bands().intervals().stream().map(StarBand::stars).toList();
        need(stars.equals(List.of(5, 4, 3, 2, 1)), "bands are for " + stars);
        for (StarBand band : frame.bands().intervals()) {
            need(
                    band.certificate() == band.stars() >= 3,
                    "certificate of " + band.stars() + " stars");
        }
        List<Integer> recognised =
                frame.levels().stream()
                        .flatMap(l -> l.recognisesStars().stream())
                        .sorted()
                        .toList();
        need(recognised.equals(List.of(3, 4, 5)), "levels recognise " + recognised);
    }

    private void rubrics() {
        if (ruleSet.rubrics().isEmpty()) {
            return;
        }
        need(ruleSet.bands().withoutGap(), "bands leave a gap or overlap");
        Set<String> codes = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (Rubric rubric : ruleSet.rubrics()) {
            need(
                    codes.add(rubric.productSet().code()),
                    "set " + rubric.productSet().code() + " twice");
            RubricFaults.of(rubric, ruleSet.frame().parts()).forEach(fault -> need(false, fault));
            places.addAll(WordingPlaces.of(rubric));
            names(rubric.productSet());
        }
        wordings(places);
    }

    private void names(ProductSet set) {
        List<String> codes = new ArrayList<>(set.agencies());
        codes.add(set.sector());
        codes.add(set.group());
        if (set.subgroup() != null) {
            codes.add(set.subgroup());
        }
        codes.forEach(
                c -> need(ruleSet.names().has(c), "set " + set.code() + ": no name for " + c));
    }

    private void wordings(Set<String> places) {
        Set<String> worded = ruleSet.wordings().places();
        places.stream()
                .filter(p -> !worded.contains(p))
                .sorted()
                .forEach(p -> need(false, p + ": no wording"));
        worded.stream()
                .filter(p -> !places.contains(p) && !p.endsWith(":description"))
                .sorted()
                .forEach(p -> need(false, p + ": wording without a place"));
    }

    private void tally() {
        List<Criterion> leaves =
                ruleSet.rubrics().stream().flatMap(r -> r.leaves().stream()).toList();
        Frame.Tally found =
                new Frame.Tally(
                        ruleSet.rubrics().size(),
                        leaves.size(),
                        count(leaves, option -> option.derived() ? 0 : 1),
                        count(leaves, option -> option.derived() ? 1 : 0),
                        count(leaves, option -> option.starMark() > 0 ? 1 : 0),
                        ruleSet.rubrics().stream()
                                .flatMap(Rubric::nodes)
                                .mapToInt(node -> node.notes().size())
                                .sum());
        Frame.Tally wanted = ruleSet.frame().tally();
        need(
                wanted == null ? ruleSet.rubrics().isEmpty() : wanted.equals(found),
                "counted " + found + ", recorded " + wanted);
    }

    private static int count(List<Criterion> leaves, ToIntFunction<Option> weight) {
        return leaves.stream().flatMap(leaf -> leaf.options().stream()).mapToInt(weight).sum();
    }
}
