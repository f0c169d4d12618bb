package vn.ocop.evaluation.ruleset.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.Criterion;
import vn.ocop.evaluation.ruleset.Frame;
import vn.ocop.evaluation.ruleset.Rubric;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.comparison.Difference.Kind;

/** Two rule sets side by side. */
public final class Comparison {

    private final RuleSet first;
    private final RuleSet second;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(RuleSet first, RuleSet second) {
        this.first = first;
        this.second = second;
    }

    public static Comparison of(RuleSet first, RuleSet second) {
        Comparison comparison = new Comparison(first, second);
        comparison.frames(first.frame(), second.frame());
        comparison.sets();
        return comparison;
    }

    public RuleSet first() {
        return first;
    }

    public RuleSet second() {
        return second;
    }

    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** Product sets in which the same sheets may now give another result. */
    public List<String> concernedSets() {
        Set<String> sets = new LinkedHashSet<>();
        if (differences.stream().anyMatch(Difference::isGeneral)) {
            first.rubrics().forEach(rubric -> sets.add(rubric.productSet().code()));
        }
        for (Difference difference : differences) {
            if (difference.productSet() != null) {
                sets.add(difference.productSet());
            }
        }
        return sets.stream().sorted().toList();
    }

    private void frames(Frame a, Frame b) {
        add(Kind.BANDS, null, null, Lines.bands(a), Lines.bands(b));
        add(Kind.PARTS, null, null, Lines.parts(a), Lines.parts(b));
        add(Kind.LEVELS, null, null, Lines.levels(a), Lines.levels(b));
        add(
                Kind.CERTIFICATE,
                null,
                null,
                Integer.toString(a.certificate().months()),
                Integer.toString(b.certificate().months()));
        Set<String> codes = new LinkedHashSet<>();
        a.timeLimits().forEach(limit -> codes.add(limit.code()));
        b.timeLimits().forEach(limit -> codes.add(limit.code()));
        codes.forEach(code -> add(Kind.TIME_LIMIT, null, null, limit(a, code), limit(b, code)));
    }

    private static @Nullable String limit(Frame frame, String code) {
        return frame.timeLimits().stream()
                .filter(limit -> limit.code().equals(code))
                .map(Lines::limit)
                .findFirst()
                .orElse(null);
    }

    private void sets() {
        Set<String> codes = new LinkedHashSet<>();
        first.rubrics().forEach(rubric -> codes.add(rubric.productSet().code()));
        second.rubrics().forEach(rubric -> codes.add(rubric.productSet().code()));
        for (String code : codes) {
            @Nullable Rubric a = first.rubric(code).orElse(null);
            @Nullable Rubric b = second.rubric(code).orElse(null);
            if (a == null || b == null) {
                add(Kind.PRODUCT_SET, code, null, Lines.set(a), Lines.set(b));
            } else {
                rubrics(code, a, b);
            }
        }
    }

    private void rubrics(String set, Rubric a, Rubric b) {
        add(
                Kind.EXCLUSION,
                set,
                null,
                Boolean.toString(a.productSet().exclusion()),
                Boolean.toString(b.productSet().exclusion()));
        add(
                Kind.SAMPLES,
                set,
                null,
                Integer.toString(a.productSet().samples()),
                Integer.toString(b.productSet().samples()));
        Set<String> codes = new LinkedHashSet<>();
        a.nodes().forEach(node -> codes.add(node.code()));
        b.nodes().forEach(node -> codes.add(node.code()));
        codes.forEach(code -> criteria(set, code, node(a, code), node(b, code)));
    }

    private static @Nullable Criterion node(Rubric rubric, String code) {
        return rubric.nodes().filter(node -> node.code().equals(code)).findFirst().orElse(null);
    }

    private void criteria(String set, String code, @Nullable Criterion a, @Nullable Criterion b) {
        if (a == null || b == null) {
            add(Kind.CRITERION, set, code, Lines.criterion(a), Lines.criterion(b));
            return;
        }
        add(
                Kind.MAX_POINTS,
                set,
                code,
                Integer.toString(a.maxPoints()),
                Integer.toString(b.maxPoints()));
        add(Kind.OPTIONS, set, code, Lines.options(a), Lines.options(b));
        add(Kind.STAR_MARKS, set, code, Lines.marks(a), Lines.marks(b));
        add(Kind.NOTES, set, code, Lines.notes(a), Lines.notes(b));
    }

    private void add(
            Kind kind,
            @Nullable String set,
            @Nullable String criterion,
            @Nullable String before,
            @Nullable String after) {
        boolean same = before == null ? after == null : before.equals(after);
        if (!same) {
            differences.add(new Difference(kind, set, criterion, before, after));
        }
    }
}
