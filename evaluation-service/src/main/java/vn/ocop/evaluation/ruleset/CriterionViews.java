package vn.ocop.evaluation.ruleset;

import java.util.List;
import java.util.stream.IntStream;
import vn.ocop.evaluation.ruleset.CriterionView.ConditionView;
import vn.ocop.evaluation.ruleset.CriterionView.NoteView;
import vn.ocop.evaluation.ruleset.CriterionView.OptionView;
import vn.ocop.evaluation.ruleset.CriterionView.VariantView;
import vn.ocop.platform.language.Language;

/** Lays the wordings of one language over the criteria of a rubric. */
record CriterionViews(Wordings wordings, Rubric rubric, Language language) {

    CriterionView of(Criterion node) {
        String code = node.code();
        return new CriterionView(
                code,
                wordings.title(rubric, code).in(language),
                wordings.description(rubric, code).map(text -> text.in(language)).orElse(null),
                node.maxPoints(),
                numbers(node.notes()).mapToObj(n -> note(node, n)).toList(),
                node.variants().stream().map(v -> variant(code, v)).toList(),
                numbers(node.options()).mapToObj(n -> option(node, n)).toList(),
                node.children().stream().map(this::of).toList());
    }

    private static IntStream numbers(List<?> items) {
        return IntStream.rangeClosed(1, items.size());
    }

    private NoteView note(Criterion node, int number) {
        Note note = node.notes().get(number - 1);
        Condition condition = note.condition();
        return new NoteView(
                note.type(),
                wordings.note(rubric, node.code(), number).in(language),
                condition == null ? null : ConditionView.of(condition));
    }

    private VariantView variant(String code, String variant) {
        return new VariantView(variant, wordings.variant(rubric, code, variant).in(language));
    }

    private OptionView option(Criterion node, int number) {
        Option option = node.options().get(number - 1);
        return new OptionView(
                option.points(),
                wordings.option(rubric, node.code(), number).in(language),
                option.starMark() == 0 ? null : option.starMark(),
                option.variant(),
                option.derived() ? Boolean.TRUE : null);
    }
}
