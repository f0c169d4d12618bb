package vn.ocop.evaluation.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Faults of one rubric: sums, best options, order of points and marks, codes, conditions. */
final class RubricFaults {

    private final Rubric rubric;
    private final List<String> faults = new ArrayList<>();

    private RubricFaults(Rubric rubric) {
        this.rubric = rubric;
    }

    static List<String> of(Rubric rubric, List<Frame.PartMaximum> maxima) {
        RubricFaults check = new RubricFaults(rubric);
        check.parts(maxima);
        check.codes();
        rubric.nodes().forEach(check::node);
        return List.copyOf(check.faults);
    }

    private void need(boolean holds, String place, String fault) {
        if (!holds) {
            faults.add("set " + rubric.productSet().code() + ", " + place + ": " + fault);
        }
    }

    private void parts(List<Frame.PartMaximum> maxima) {
        List<Frame.PartMaximum> found =
                rubric.parts().stream()
                        .map(part -> new Frame.PartMaximum(part.code(), part.maxPoints()))
                        .toList();
        need(found.equals(maxima), "parts", "are " + found);
        for (Part part : rubric.parts()) {
            sum("part " + part.code(), part.maxPoints(), part.sections());
        }
    }

    private void sum(String place, int maxPoints, List<Criterion> below) {
        int sum = below.stream().mapToInt(Criterion::maxPoints).sum();
        need(sum == maxPoints, place, "what stands below sums to " + sum + ", not " + maxPoints);
    }

    private void codes() {
        Set<String> seen = new HashSet<>();
        rubric.nodes().forEach(node -> need(seen.add(node.code()), node.code(), "used twice"));
    }

    private void node(Criterion node) {
        String at = node.code();
        need(node.options().isEmpty() != node.isLeaf(), at, "has options and children, or neither");
        if (!node.isLeaf()) {
            sum(at, node.maxPoints(), node.children());
        }
        List<String> variants = node.variants();
        if (variants.isEmpty()) {
            options(at, node.maxPoints(), node.options());
        }
        for (String variant : variants) {
            options(
                    at + " variant " + variant,
                    node.maxPoints(),
                    node.options().stream().filter(o -> variant.equals(o.variant())).toList());
        }
        need(
                variants.isEmpty() || node.options().stream().allMatch(o -> o.variant() != null),
                at,
                "an option belongs to no variant");
        need(
                variants.isEmpty() != node.hasNote(NoteType.VARIANT_CHOICE),
                at,
                "variants and their note do not go together");
        node.notes().forEach(note -> note(at, note));
    }

    private void options(String at, int maxPoints, List<Option> options) {
        if (options.isEmpty()) {
            return;
        }
        List<Integer> points = options.stream().map(Option::points).toList();
        need(points.equals(points.stream().sorted().toList()), at, "points fall: " + points);
        need(
                points.getLast() == maxPoints,
                at,
                "best option is " + points.getLast() + ", not " + maxPoints);
        List<Integer> marks = options.stream().map(Option::starMark).filter(m -> m > 0).toList();
        need(
                marks.equals(marks.stream().distinct().sorted().toList()),
                at,
                "star marks fall: " + marks);
        need(marks.stream().allMatch(m -> m >= 3 && m <= 5), at, "star marks are " + marks);
    }

    private void note(String at, Note note) {
        Condition condition = note.condition();
        if (condition == null) {
            return;
        }
        for (String code : condition.criteria()) {
            need(
                    rubric.position(code).isPresent(),
                    at,
                    "condition on " + code + ", which is no leaf");
        }
        NoteType type =
                switch (condition) {
                    case Condition.MinPoints _ -> NoteType.APPLICABILITY;
                    case Condition.AnyZero _ -> NoteType.STOP_SCORING;
                };
        need(note.type() == type, at, "its condition belongs to a note of type " + type);
        if (condition instanceof Condition.MinPoints least) {
            need(rubric.position(at).isPresent(), at, "counts by a condition but is no leaf");
            need(
                    !isConditional(least.criterion()),
                    at,
                    "condition on a criterion with a condition");
        }
    }

    private boolean isConditional(String code) {
        return rubric.nodes()
                .filter(node -> node.code().equals(code))
                .anyMatch(node -> node.condition(Condition.MinPoints.class).isPresent());
    }
}
