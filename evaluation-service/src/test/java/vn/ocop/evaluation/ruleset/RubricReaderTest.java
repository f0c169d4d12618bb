package vn.ocop.evaluation.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RubricReaderTest {

    private static final String[] SHEET = {
        "# a comment",
        "set 07 I.3 I.3.c MAE,MOIT 5 exclusion",
        "part A 10",
        "1 10",
        "1.1 4 = 0 1*3 4*5 ! exclusion ! guidance",
        "1.2 6",
        "1.2.1 2 = 0? 2? ! applicability min_points(1.1>=1)",
        "1.2.2 4 = 1/a 4/a 2/b 4/b ! variant_choice ! stop_scoring any_zero(1.1 1.2.1)",
        "part B 0"
    };

    private final Rubric rubric = RubricReader.read(List.of(SHEET)).getFirst();

    @Test
    void a_tree_is_built_from_the_codes() {
        assertThat(rubric.nodes())
                .extracting(Criterion::code)
                .containsExactly("1", "1.1", "1.2", "1.2.1", "1.2.2");
        assertThat(rubric.leaves())
                .extracting(Criterion::code)
                .containsExactly("1.1", "1.2.1", "1.2.2");
        assertThat(rubric.parts()).extracting(Part::code).containsExactly("A", "B");
    }

    @Test
    void options_carry_points_marks_variants_and_derivation() {
        assertThat(rubric.leaves().get(0).options())
                .containsExactly(
                        new Option(0, 0, null, false, Reach.FREE),
                        new Option(1, 3, null, false, Reach.FREE),
                        new Option(4, 5, null, false, Reach.FREE));
        assertThat(rubric.leaves().get(1).options()).allMatch(Option::derived);
        assertThat(rubric.leaves().get(2).variants()).containsExactly("a", "b");
    }

    @Test
    void notes_carry_their_conditions() {
        assertThat(rubric.leaves().get(0).notes())
                .containsExactly(
                        new Note(NoteType.EXCLUSION, null), new Note(NoteType.GUIDANCE, null));
        assertThat(rubric.leaves().get(1).condition(Condition.MinPoints.class))
                .contains(new Condition.MinPoints("1.1", 1));
        assertThat(rubric.leaves().get(2).condition(Condition.AnyZero.class))
                .contains(new Condition.AnyZero(List.of("1.1", "1.2.1")));
    }

    @Test
    void the_head_line_says_what_the_sheet_is_for() {
        assertThat(rubric.productSet())
                .isEqualTo(new ProductSet("07", "I.3", "I.3.c", List.of("MAE", "MOIT"), 5, true));
        assertThat(rubric.productSet().sector()).isEqualTo("I");
    }

    @Test
    void a_line_that_cannot_be_read_is_named() {
        assertThatThrownBy(
                        () ->
                                RubricReader.read(
                                        List.of("set 01 I.1 - MAE 5", "part A 1", "1 1 = x")))
                .hasMessage("rubrics, line 3: not an option: x");
        assertThatThrownBy(
                        () ->
                                RubricReader.read(
                                        List.of(
                                                "set 01 I.1 - MAE 5",
                                                "part A 1",
                                                "1 1 = 1 ! guidance maybe(1)")))
                .hasMessage("rubrics, line 3: not a condition: maybe(1)");
    }

    @Test
    void a_four_star_mark_binds_five_stars_where_no_five_star_mark_stands() {
        Criterion leaf =
                RubricReader.read(List.of("set 01 I.1 - MAE 5", "part A 5", "1 5 = 0 1*3 3*4 5"))
                        .getFirst()
                        .leaves()
                        .getFirst();
        assertThat(leaf.minimumFor(2)).isEmpty();
        assertThat(leaf.minimumFor(3)).hasValue(1);
        assertThat(leaf.minimumFor(4)).hasValue(3);
        assertThat(leaf.minimumFor(5)).hasValue(3);
    }

    @Test
    void a_place_is_worded_once_only() {
        assertThatThrownBy(() -> Wordings.read(List.of("01:1\tMột\tOne", "01:1 01:2\tHai\tTwo")))
                .hasMessage("wordings: 01:1 is worded twice");
    }
}
