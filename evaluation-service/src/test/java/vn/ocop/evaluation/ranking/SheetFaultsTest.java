package vn.ocop.evaluation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.ocop.evaluation.ranking.Rulings.DECISION_26;
import static vn.ocop.evaluation.ranking.Rulings.DEFAULTS;
import static vn.ocop.evaluation.ranking.Rulings.engine;
import static vn.ocop.evaluation.ranking.Rulings.testing;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.evaluation.ruleset.RuleSetOfLines;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.problem.Fault;

class SheetFaultsTest {

    private final Map<String, Integer> best = Sheets.best(DECISION_26.rubric("07").orElseThrow());
    private final Sheet good = Sheet.of("a", best);

    private static AbstractListAssert<?, ?, Tuple, ?> faults(
            String set, RankingSettings settings, Sheet... sheets) {
        return assertThat(engine(set).faults(List.of(sheets), settings))
                .extracting(Fault::pointer, Fault::code);
    }

    @Test
    void a_full_sheet_has_no_faults() {
        faults("07", DEFAULTS, good).isEmpty();
        faults("07", DEFAULTS, Sheet.of("a", Sheets.none(DECISION_26.rubric("07").orElseThrow())))
                .isEmpty();
    }

    @Test
    void a_missing_leaf_is_a_fault_with_its_pointer_and_never_a_zero() {
        faults("07", DEFAULTS, good, Sheet.of("b", Sheets.without(best, "1.1", "11")))
                .containsExactly(
                        tuple("/sheets/1/choices/1.1", "MISSING"),
                        tuple("/sheets/1/choices/11", "MISSING"));
    }

    @ParameterizedTest(name = "choice {0} on a criterion with three options")
    @CsvSource({"-1, true", "0, false", "1, false", "3, false", "4, true"})
    void a_choice_is_the_number_of_an_option_or_zero(int choice, boolean fault) {
        List<Fault> found =
                engine("07")
                        .faults(List.of(Sheet.of("a", Sheets.with(best, "1.1", choice))), DEFAULTS);
        assertThat(found).hasSize(fault ? 1 : 0);
        if (fault) {
            assertThat(found.getFirst().code()).isEqualTo("OUT_OF_RANGE");
            assertThat(found.getFirst().message().in(Language.EN))
                    .isEqualTo("Criterion 1.1 has choices 0 to 3");
        }
    }

    @Test
    void a_choice_on_something_else_than_a_leaf_is_unknown() {
        faults("07", DEFAULTS, Sheet.of("a", Sheets.with(Sheets.with(best, "5", 1), "a/b~c", 1)))
                .containsExactly(
                        tuple("/sheets/0/choices/5", "UNKNOWN_CRITERION"),
                        tuple("/sheets/0/choices/a~1b~0c", "UNKNOWN_CRITERION"));
    }

    @Test
    void all_faults_of_all_sheets_are_told_at_once() {
        Sheet bad =
                new Sheet(
                        "a",
                        Sheets.with(Sheets.without(best, "1.2"), "1.1", 9),
                        List.of("1.2", "2.1", "2.1"),
                        List.of("1.1", "6.1"));
        faults("07", DEFAULTS, good, bad)
                .containsExactly(
                        tuple("/sheets/1/member", "DUPLICATE"),
                        tuple("/sheets/1/knockOuts/0", "NO_EXCLUSION"),
                        tuple("/sheets/1/knockOuts/2", "DUPLICATE"),
                        tuple("/sheets/1/stops/0", "NO_STOP"),
                        tuple("/sheets/1/choices/1.1", "OUT_OF_RANGE"),
                        tuple("/sheets/1/choices/1.2", "MISSING"));
    }

    @ParameterizedTest(name = "set {0}: knock-out at {1}")
    @CsvSource({
        "07, dossier, ",
        "07, 1.1, ",
        "07, 1.2, NO_EXCLUSION",
        "07, 6.1, NO_EXCLUSION",
        "07, 99, NO_EXCLUSION",
        "26, dossier, NO_EXCLUSION"
    })
    void a_knock_out_needs_an_exclusion_note(String set, String code, String fault) {
        Map<String, Integer> choices = Sheets.best(DECISION_26.rubric(set).orElseThrow());
        List<Fault> found =
                engine(set)
                        .faults(
                                List.of(new Sheet("a", choices, List.of(code), List.of())),
                                DEFAULTS);
        assertThat(found)
                .extracting(Fault::code)
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest(name = "set {0}: stop at {1}")
    @CsvSource({
        "07, 6.1, ",
        "07, 2.1, NO_STOP",
        "07, dossier, NO_STOP",
        "16, 6.4, COMPUTED_STOP",
        "11, 6.1.1, ",
        "19, 6, "
    })
    void a_stop_needs_a_stop_note_that_the_engine_does_not_compute(
            String set, String code, String fault) {
        Map<String, Integer> choices = Sheets.best(DECISION_26.rubric(set).orElseThrow());
        List<Fault> found =
                engine(set)
                        .faults(
                                List.of(new Sheet("a", choices, List.of(), List.of(code))),
                                DEFAULTS);
        assertThat(found)
                .extracting(Fault::code)
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void a_stop_to_be_found_may_stand_beside_one_that_is_computed() {
        StarEngine both =
                engine(
                        RuleSetOfLines.of(
                                "part A 100",
                                "1 50 = 0 50 ! stop_scoring any_zero(1)",
                                "2 50 = 0 50 ! stop_scoring"));
        Map<String, Integer> choices = Map.of("1", 2, "2", 2);
        assertThat(both.faults(new Sheet("a", choices, List.of(), List.of("2")))).isEmpty();
        assertThat(both.faults(new Sheet("a", choices, List.of(), List.of("1"))))
                .extracting(Fault::code)
                .containsExactly("COMPUTED_STOP");
    }

    @Test
    void after_a_stop_only_what_stands_behind_it_may_be_missing() {
        Map<String, Integer> cut = Sheets.without(best, "6.1", "6.2", "7", "11");
        faults("07", DEFAULTS, new Sheet("a", cut, List.of(), List.of("6.1")))
                .containsExactly(tuple("/sheets/0/choices/6.1", "MISSING"));
        faults(
                        "07",
                        DEFAULTS,
                        new Sheet(
                                "a", Sheets.without(best, "6.2", "11"), List.of(), List.of("6.1")))
                .isEmpty();
    }

    @Test
    void an_exclusion_lets_nothing_be_missing() {
        faults(
                        "07",
                        DEFAULTS,
                        new Sheet("a", Sheets.without(best, "11"), List.of("1.1"), List.of()))
                .containsExactly(tuple("/sheets/0/choices/11", "MISSING"));
    }

    @Test
    void a_computed_stop_lets_the_criteria_behind_it_be_missing() {
        Map<String, Integer> water = Sheets.best(DECISION_26.rubric("16").orElseThrow());
        Map<String, Integer> cut =
                Sheets.without(Sheets.with(water, "6.2", 0), "7", "8", "9", "10");
        faults("16", DEFAULTS, Sheet.of("a", cut)).isEmpty();
        faults("16", DEFAULTS, Sheet.of("a", Sheets.with(cut, "6.2", 2)))
                .extracting(found -> found.toList().get(1))
                .containsOnly("MISSING")
                .hasSize(4);
        faults("16", DEFAULTS, Sheet.of("a", Sheets.without(cut, "6.4")))
                .containsExactly(tuple("/sheets/0/choices/6.4", "MISSING"));
    }

    @Test
    void a_choice_out_of_range_computes_no_stop() {
        Map<String, Integer> water = Sheets.best(DECISION_26.rubric("16").orElseThrow());
        faults("16", DEFAULTS, Sheet.of("a", Sheets.without(Sheets.with(water, "6.2", -1), "10")))
                .containsExactly(
                        tuple("/sheets/0/choices/6.2", "OUT_OF_RANGE"),
                        tuple("/sheets/0/choices/10", "MISSING"));
        faults("16", DEFAULTS, Sheet.of("a", Sheets.without(Sheets.with(water, "6.2", 99), "10")))
                .hasSize(2);
    }

    @ParameterizedTest(name = "{0} sheets")
    @CsvSource({"0, true", "1, false", "50, false", "51, true"})
    void one_to_fifty_members_sheets_are_judged(int number, boolean fault) {
        List<Sheet> sheets =
                IntStream.range(0, number).mapToObj(i -> Sheet.of("m" + i, best)).toList();
        assertThat(engine("07").faults(sheets, DEFAULTS))
                .extracting(Fault::pointer, Fault::code)
                .isEqualTo(fault ? List.of(tuple("/sheets", "NUMBER_OF_SHEETS")) : List.of());
    }

    @Test
    void the_agreed_sheet_is_extra_to_fifty_and_cannot_stand_alone() {
        RankingSettings agreed = testing(StarMinimumTest.AGREED_OPTION);
        List<Sheet> sheets =
                IntStream.rangeClosed(0, 50)
                        .mapToObj(i -> Sheet.of(i == 50 ? "agreed" : "m" + i, best))
                        .toList();
        assertThat(engine("07").faults(sheets, agreed)).isEmpty();
        faults("07", agreed, Sheet.of("agreed", best))
                .containsExactly(tuple("/sheets", "NUMBER_OF_SHEETS"));
    }

    @Test
    void the_test_agreed_option_needs_the_agreed_sheet_and_others_refuse_it() {
        faults("07", testing(StarMinimumTest.AGREED_OPTION), good)
                .containsExactly(tuple("/sheets", "AGREED_SHEET_MISSING"));
        faults("07", DEFAULTS, good, Sheet.of("agreed", best))
                .containsExactly(tuple("/sheets/1/member", "RESERVED"));
    }

    @Test
    void the_agreed_sheet_carries_no_findings() {
        faults(
                        "07",
                        testing(StarMinimumTest.AGREED_OPTION),
                        good,
                        new Sheet("agreed", best, List.of("dossier"), List.of("6.1")))
                .containsExactly(
                        tuple("/sheets/1/knockOuts/0", "NOT_ON_AGREED_SHEET"),
                        tuple("/sheets/1/stops/0", "NOT_ON_AGREED_SHEET"));
    }

    @Test
    void a_sheet_that_stands_alone_has_pointers_from_its_own_root() {
        assertThat(
                        engine("07")
                                .faults(
                                        new Sheet(
                                                "x",
                                                Sheets.without(best, "1.1"),
                                                List.of("3.1"),
                                                List.of())))
                .extracting(Fault::pointer)
                .containsExactly("/knockOuts/0", "/choices/1.1");
        assertThat(engine("07").faults(good)).isEmpty();
    }

    @Test
    void every_fault_speaks_both_languages() {
        Sheet bad = new Sheet("a", Map.of("5", 1), List.of("3.1"), List.of("3.1"));
        assertThat(engine("07").faults(List.of(bad, bad, Sheet.of("agreed", Map.of())), DEFAULTS))
                .allSatisfy(
                        fault -> {
                            assertThat(fault.message().vi()).isNotBlank();
                            assertThat(fault.message().en())
                                    .isNotBlank()
                                    .isNotEqualTo(fault.message().vi());
                        });
    }

    @ParameterizedTest(name = "choices {0} and {1} of the four options in two variants")
    @CsvSource({
        "1, 2, false",
        "1, 3, true",
        "2, 4, true",
        "3, 4, false",
        "0, 3, false",
        "3, 0, false"
    })
    void sheets_that_choose_different_variants_are_found(int first, int second, boolean differ) {
        Map<String, Integer> tourism = Sheets.best(DECISION_26.rubric("26").orElseThrow());
        List<Sheet> sheets =
                List.of(
                        Sheet.of("a", Sheets.with(tourism, "8", first)),
                        Sheet.of("b", Sheets.with(tourism, "8", second)));
        assertThat(engine("26").faults(sheets, DEFAULTS)).isEmpty();
        assertThat(engine("26").variantFaults(sheets))
                .extracting(Fault::pointer, Fault::code)
                .isEqualTo(
                        differ
                                ? List.of(tuple("/sheets/1/choices/8", "VARIANT_DIFFERS"))
                                : List.of());
    }

    @Test
    void every_sheet_that_differs_is_named_and_a_missing_choice_is_not() {
        Map<String, Integer> tourism = Sheets.best(DECISION_26.rubric("26").orElseThrow());
        List<Sheet> sheets =
                List.of(
                        Sheet.of("a", Sheets.without(tourism, "15")),
                        Sheet.of("b", Sheets.with(tourism, "15", 4)),
                        Sheet.of("c", Sheets.with(tourism, "15", 1)),
                        Sheet.of("d", Sheets.with(Sheets.with(tourism, "15", 2), "9", 3)));
        assertThat(engine("26").variantFaults(sheets))
                .extracting(Fault::pointer)
                .containsExactly(
                        "/sheets/3/choices/9", "/sheets/2/choices/15", "/sheets/3/choices/15");
    }
}
