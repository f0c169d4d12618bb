package vn.ocop.evaluation.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.ocop.platform.language.Text;

/** Faults of one rubric: sums, best options, order of points and marks, codes, conditions. */
final class RubricFaults {

    private final Rubric rubric;
    private final RubricPointers pointers;
    private final List<RuleSetFault> faults = new ArrayList<>();

    private RubricFaults(Rubric rubric, int index) {
        this.rubric = rubric;
        this.pointers = new RubricPointers(rubric, index);
    }

    /**
     * All faults of a rubric.
     *
     * @param index of the rubric in its rule set, from 0
     */
    static List<RuleSetFault> of(Rubric rubric, int index, List<Frame.PartMaximum> maxima) {
        RubricFaults check = new RubricFaults(rubric, index);
        check.parts(maxima);
        check.codes();
        rubric.nodes().forEach(check::node);
        return List.copyOf(check.faults);
    }

    private void need(boolean holds, String pointer, String place, String code, Text fault) {
        if (!holds) {
            String at = "set " + rubric.productSet().code() + ", " + place;
            faults.add(new RuleSetFault(pointer, at, code, fault));
        }
    }

    private void need(boolean holds, Criterion node, String code, Text fault) {
        need(holds, pointers.of(node), node.code(), code, fault);
    }

    private void parts(List<Frame.PartMaximum> maxima) {
        List<Frame.PartMaximum> found =
                rubric.parts().stream()
                        .map(part -> new Frame.PartMaximum(part.code(), part.maxPoints()))
                        .toList();
        need(
                found.equals(maxima),
                pointers.set() + "/parts",
                "parts",
                "PARTS",
                Text.of("các phần là %s", "are %s").with(found));
        for (int i = 0; i < rubric.parts().size(); i++) {
            Part part = rubric.parts().get(i);
            sum(
                    pointers.part(i) + "/maxPoints",
                    "part " + part.code(),
                    part.maxPoints(),
                    part.sections());
        }
    }

    private void sum(String pointer, String place, int maxPoints, List<Criterion> below) {
        int sum = below.stream().mapToInt(Criterion::maxPoints).sum();
        need(
                sum == maxPoints,
                pointer,
                place,
                "SUM",
                Text.of(
                                "các mục bên dưới cộng lại là %s, không phải %s",
                                "what stands below sums to %s, not %s")
                        .with(sum, maxPoints));
    }

    private void codes() {
        Set<String> seen = new HashSet<>();
        rubric.nodes()
                .forEach(
                        node -> {
                            need(
                                    seen.add(node.code()),
                                    node,
                                    "CODE_TWICE",
                                    Text.of("mã dùng hai lần", "used twice"));
                            node.children().forEach(child -> under(node, child));
                        });
    }

    private void under(Criterion node, Criterion child) {
        need(
                child.code().startsWith(node.code() + "."),
                child,
                "CODE_PLACE",
                Text.of("mã không thuộc %s", "its code does not stand under %s").with(node.code()));
    }

    private void node(Criterion node) {
        String at = node.code();
        need(
                node.options().isEmpty() != node.isLeaf(),
                node,
                "LEAF",
                Text.of(
                        "phải có hoặc các mức, hoặc tiêu chí con",
                        "has options and children, or neither"));
        if (!node.isLeaf()) {
            sum(pointers.of(node) + "/maxPoints", at, node.maxPoints(), node.children());
        }
        List<String> variants = node.variants();
        if (variants.isEmpty()) {
            options(node, at, node.options());
        }
        for (String variant : variants) {
            options(
                    node,
                    at + " variant " + variant,
                    node.options().stream().filter(o -> variant.equals(o.variant())).toList());
        }
        need(
                variants.isEmpty() || node.options().stream().allMatch(o -> o.variant() != null),
                node,
                "VARIANT",
                Text.of("một mức không thuộc trường hợp nào", "an option belongs to no variant"));
        need(
                variants.isEmpty() != node.hasNote(NoteType.VARIANT_CHOICE),
                node,
                "VARIANT",
                Text.of(
                        "các trường hợp và ghi chú của chúng không khớp",
                        "variants and their note do not go together"));
        node.notes().forEach(note -> note(node, note));
    }

    private void options(Criterion node, String place, List<Option> options) {
        if (options.isEmpty()) {
            return;
        }
        String pointer = pointers.of(node) + "/options";
        List<Integer> points = options.stream().map(Option::points).toList();
        need(
                points.equals(points.stream().sorted().toList()),
                pointer,
                place,
                "POINTS_FALL",
                Text.of("điểm giảm dần: %s", "points fall: %s").with(points));
        need(
                points.getLast() == node.maxPoints(),
                pointer + "/" + node.options().lastIndexOf(options.getLast()) + "/points",
                place,
                "BEST_OPTION",
                Text.of("mức cao nhất là %s, không phải %s", "best option is %s, not %s")
                        .with(points.getLast(), node.maxPoints()));
        List<Integer> marks = options.stream().map(Option::starMark).filter(m -> m > 0).toList();
        need(
                marks.equals(marks.stream().distinct().sorted().toList()),
                pointer,
                place,
                "MARKS_FALL",
                Text.of("dấu sao giảm dần: %s", "star marks fall: %s").with(marks));
        need(
                marks.stream().allMatch(m -> m >= 3 && m <= 5),
                pointer,
                place,
                "MARKS",
                Text.of("dấu sao là %s", "star marks are %s").with(marks));
    }

    private void note(Criterion node, Note note) {
        Condition condition = note.condition();
        if (condition == null) {
            return;
        }
        for (String code : condition.criteria()) {
            need(
                    rubric.position(code).isPresent(),
                    node,
                    "CONDITION",
                    Text.of(
                                    "điều kiện nhắc đến %s, không phải tiêu chí chấm điểm",
                                    "condition on %s, which is no leaf")
                            .with(code));
        }
        NoteType type =
                switch (condition) {
                    case Condition.MinPoints _ -> NoteType.APPLICABILITY;
                    case Condition.AnyZero _ -> NoteType.STOP_SCORING;
                };
        need(
                note.type() == type,
                node,
                "CONDITION",
                Text.of(
                                "điều kiện này thuộc ghi chú loại %s",
                                "its condition belongs to a note of type %s")
                        .with(type));
        if (condition instanceof Condition.MinPoints least) {
            leastPoints(node, least);
        }
    }

    private void leastPoints(Criterion node, Condition.MinPoints least) {
        need(
                rubric.position(node.code()).isPresent(),
                node,
                "CONDITION",
                Text.of(
                        "có điều kiện tính điểm nhưng không phải tiêu chí chấm điểm",
                        "counts by a condition but is no leaf"));
        need(
                !isConditional(least.criterion()),
                node,
                "CONDITION",
                Text.of(
                        "điều kiện dựa trên một tiêu chí cũng có điều kiện",
                        "condition on a criterion with a condition"));
    }

    private boolean isConditional(String code) {
        return rubric.nodes()
                .filter(node -> node.code().equals(code))
                .anyMatch(node -> node.condition(Condition.MinPoints.class).isPresent());
    }
}
