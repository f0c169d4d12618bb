package vn.ocop.evaluation.ruleset.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.Criterion;
import vn.ocop.evaluation.ruleset.Note;
import vn.ocop.evaluation.ruleset.Option;
import vn.ocop.evaluation.ruleset.Part;
import vn.ocop.evaluation.ruleset.Rubric;
import vn.ocop.evaluation.ruleset.Wordings;
import vn.ocop.platform.language.Language;

/** Lays a rubric out as lines, in printed order, with its wordings in one language. */
final class SheetLines {

    private final Rubric rubric;
    private final Wordings wordings;
    private final Language language;
    private final SheetWords words;
    private final List<SheetLine> lines = new ArrayList<>();

    private SheetLines(Rubric rubric, Wordings wordings, Language language) {
        this.rubric = rubric;
        this.wordings = wordings;
        this.language = language;
        this.words = new SheetWords(language);
    }

    static List<SheetLine> of(Rubric rubric, Wordings wordings, Language language) {
        SheetLines page = new SheetLines(rubric, wordings, language);
        rubric.parts().forEach(page::part);
        return List.copyOf(page.lines);
    }

    /** Lines that stand together on a page: a criterion with its options and what is above it. */
    static List<List<SheetLine>> blocks(List<SheetLine> lines) {
        List<List<SheetLine>> blocks = new ArrayList<>();
        boolean open = false;
        for (SheetLine line : lines) {
            if (!open && line.begins()) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(line);
            open = line.kind() == SheetLine.Kind.PART || line.kind() == SheetLine.Kind.SECTION;
        }
        return blocks;
    }

    private void part(Part part) {
        String title = wordings.part(rubric, part).in(language);
        lines.add(
                SheetLine.of(
                        SheetLine.Kind.PART, "", words.part(part.code(), title), part.maxPoints()));
        part.sections().forEach(this::node);
        lines.add(
                SheetLine.of(
                        SheetLine.Kind.TOTAL, "", words.totalOf(part.code()), part.maxPoints()));
    }

    private void node(Criterion node) {
        SheetLine.Kind kind = node.isLeaf() ? SheetLine.Kind.CRITERION : SheetLine.Kind.SECTION;
        String title = wordings.title(rubric, node.code()).in(language);
        lines.add(SheetLine.of(kind, node.code(), title, node.maxPoints()));
        wordings.description(rubric, node.code())
                .ifPresent(
                        text -> lines.add(SheetLine.of(SheetLine.Kind.REMARK, text.in(language))));
        numbers(node.notes()).forEach(number -> note(node, number));
        options(node);
        node.children().forEach(this::node);
    }

    private static IntStream numbers(List<?> items) {
        return IntStream.rangeClosed(1, items.size());
    }

    private void note(Criterion node, int number) {
        Note note = node.notes().get(number - 1);
        String text = wordings.note(rubric, node.code(), number).in(language);
        lines.add(SheetLine.of(SheetLine.Kind.NOTE, words.note(note, text)));
        if (note.finding()) {
            lines.add(new SheetLine(SheetLine.Kind.OPTION, "", words.applies(note.type()), "", ""));
        }
    }

    private void options(Criterion node) {
        @Nullable String variant = null;
        for (int number : numbers(node.options()).toArray()) {
            Option option = node.options().get(number - 1);
            String next = option.variant();
            if (next != null && !next.equals(variant)) {
                String text = wordings.variant(rubric, node.code(), next).in(language);
                lines.add(SheetLine.of(SheetLine.Kind.VARIANT, words.variant(next, text)));
                variant = next;
            }
            lines.add(
                    new SheetLine(
                            SheetLine.Kind.OPTION,
                            "",
                            wordings.option(rubric, node.code(), number).in(language),
                            Integer.toString(option.points()),
                            words.mark(option.starMark())));
        }
    }
}
