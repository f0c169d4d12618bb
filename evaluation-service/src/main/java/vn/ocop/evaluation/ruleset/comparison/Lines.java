package vn.ocop.evaluation.ruleset.comparison;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.Condition;
import vn.ocop.evaluation.ruleset.Criterion;
import vn.ocop.evaluation.ruleset.Frame;
import vn.ocop.evaluation.ruleset.Note;
import vn.ocop.evaluation.ruleset.Option;
import vn.ocop.evaluation.ruleset.Rubric;
import vn.ocop.evaluation.ruleset.StarBand;
import vn.ocop.evaluation.ruleset.TimeLimit;

/** What is compared, each as one short text; equal texts mean equal content. */
final class Lines {

    private Lines() {}

    static String bands(Frame frame) {
        return frame.bands().intervals().stream()
                .map(Lines::band)
                .collect(Collectors.joining("; "));
    }

    private static String band(StarBand band) {
        return band.stars()
                + "* "
                + (band.fromIncluded() ? "[" : "(")
                + band.from().stripTrailingZeros().toPlainString()
                + ", "
                + band.to().stripTrailingZeros().toPlainString()
                + (band.toIncluded() ? "]" : ")");
    }

    static String parts(Frame frame) {
        return frame.parts().stream()
                .map(part -> part.code() + " " + part.maxPoints())
                .collect(Collectors.joining(", "));
    }

    static String levels(Frame frame) {
        return frame.levels().stream()
                .map(level -> level.level() + " " + level.recognisesStars())
                .collect(Collectors.joining(", "));
    }

    static String limit(TimeLimit limit) {
        return limit.code() + " " + limit.value() + " " + limit.unit();
    }

    static @Nullable String set(@Nullable Rubric rubric) {
        return rubric == null
                ? null
                : rubric.productSet().code() + " (" + rubric.leaves().size() + ")";
    }

    static @Nullable String criterion(@Nullable Criterion node) {
        return node == null ? null : node.maxPoints() + " = " + options(node);
    }

    static String options(Criterion node) {
        return node.options().stream().map(Lines::option).collect(Collectors.joining(" "));
    }

    private static String option(Option option) {
        return option.points()
                + (option.variant() == null ? "" : "/" + option.variant())
                + (option.derived() ? "?" : "");
    }

    static String marks(Criterion node) {
        return node.options().stream()
                .filter(option -> option.starMark() > 0)
                .map(option -> option.points() + "*" + option.starMark())
                .collect(Collectors.joining(" "));
    }

    static String notes(Criterion node) {
        return node.notes().stream().map(Lines::note).collect(Collectors.joining(", "));
    }

    private static String note(Note note) {
        String type = note.type().name();
        return switch (note.condition()) {
            case null -> type;
            case Condition.MinPoints least ->
                    type + " (" + least.criterion() + " >= " + least.points() + ")";
            case Condition.AnyZero zero -> type + " (0: " + String.join(" ", zero.criteria()) + ")";
        };
    }
}
