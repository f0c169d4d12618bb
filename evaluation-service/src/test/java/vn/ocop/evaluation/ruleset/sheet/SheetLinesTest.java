package vn.ocop.evaluation.ruleset.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.evaluation.ruleset.Criterion;
import vn.ocop.evaluation.ruleset.Note;
import vn.ocop.evaluation.ruleset.NoteType;
import vn.ocop.evaluation.ruleset.Rubric;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.platform.language.Language;

/** Nothing of a rubric is left out on paper. */
class SheetLinesTest {

    private static final RuleSet RULES = RuleSets.shipped().byId("26-2026").orElseThrow();

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_option_of_every_set_stands_on_its_sheet_with_points_and_mark(Language language) {
        assertThat(RULES.rubrics())
                .allSatisfy(
                        rubric -> {
                            var options =
                                    lines(rubric, language).stream()
                                            .filter(SheetLine::choice)
                                            .filter(line -> !line.points().isEmpty())
                                            .toList();
                            assertThat(options).hasSize(options(rubric));
                            assertThat(options.stream().filter(line -> !line.mark().isEmpty()))
                                    .hasSize(marks(rubric));
                        });
    }

    @Test
    void every_exclusion_and_stop_that_a_person_finds_has_its_own_box() {
        assertThat(RULES.rubrics())
                .allSatisfy(
                        rubric ->
                                assertThat(
                                                lines(rubric, Language.VI).stream()
                                                        .filter(SheetLine::choice)
                                                        .filter(line -> line.points().isEmpty()))
                                        .hasSize(findings(rubric)));
    }

    @Test
    void a_condition_is_told_in_words() {
        assertThat(lines(RULES.rubric("01").orElseThrow(), Language.VI))
                .extracting(SheetLine::text)
                .anyMatch(text -> text.endsWith("[tiêu chí 5.1 đạt từ 1 điểm]"));
        assertThat(lines(RULES.rubric("16").orElseThrow(), Language.EN))
                .extracting(SheetLine::text)
                .anyMatch(text -> text.endsWith("[0 points on any of: 6.1, 6.2, 6.3, 6.4]"));
    }

    @Test
    void a_criterion_stays_with_its_options_and_with_the_heading_above_it() {
        var blocks = SheetLines.blocks(lines(RULES.rubric("01").orElseThrow(), Language.VI));
        assertThat(blocks.getFirst())
                .extracting(SheetLine::kind)
                .startsWith(SheetLine.Kind.PART, SheetLine.Kind.SECTION, SheetLine.Kind.CRITERION)
                .endsWith(SheetLine.Kind.OPTION);
        assertThat(blocks).allMatch(block -> block.getFirst().begins());
        assertThat(blocks.stream().flatMap(List::stream).toList())
                .isEqualTo(lines(RULES.rubric("01").orElseThrow(), Language.VI));
    }

    @Test
    void the_parts_and_their_totals_frame_the_sheet() {
        var lines = lines(RULES.rubric("01").orElseThrow(), Language.VI);
        assertThat(lines.getFirst())
                .isEqualTo(
                        new SheetLine(
                                SheetLine.Kind.PART,
                                "",
                                "PHẦN A. Sản phẩm và sức mạnh cộng đồng",
                                "40",
                                ""));
        assertThat(lines.getLast())
                .isEqualTo(new SheetLine(SheetLine.Kind.TOTAL, "", "Cộng phần C", "35", ""));
    }

    private static List<SheetLine> lines(Rubric rubric, Language language) {
        return SheetLines.of(rubric, RULES.wordings(), language);
    }

    private static int options(Rubric rubric) {
        return rubric.leaves().stream().mapToInt(leaf -> leaf.options().size()).sum();
    }

    private static int marks(Rubric rubric) {
        return (int)
                rubric.leaves().stream()
                        .flatMap(leaf -> leaf.options().stream())
                        .filter(option -> option.starMark() > 0)
                        .count();
    }

    private static int findings(Rubric rubric) {
        return (int)
                rubric.nodes()
                        .map(Criterion::notes)
                        .flatMap(List::stream)
                        .filter(note -> note.condition() == null)
                        .map(Note::type)
                        .filter(type -> type == NoteType.EXCLUSION || type == NoteType.STOP_SCORING)
                        .count();
    }
}
