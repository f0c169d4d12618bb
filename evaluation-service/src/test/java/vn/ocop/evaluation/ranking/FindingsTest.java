package vn.ocop.evaluation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.evaluation.ranking.Rulings.DECISION_26;
import static vn.ocop.evaluation.ranking.Rulings.DEFAULTS;
import static vn.ocop.evaluation.ranking.Rulings.engine;
import static vn.ocop.evaluation.ranking.Rulings.judgement;
import static vn.ocop.evaluation.ranking.Rulings.ranked;
import static vn.ocop.evaluation.ranking.Rulings.testing;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exclusions, stops and conditions of Appendix II. */
class FindingsTest {

    private final Map<String, Integer> best = Sheets.best(DECISION_26.rubric("07").orElseThrow());
    private final StarEngine engine = engine("07");

    /** So many sheets, the first ones carrying the findings. */
    private List<Sheet> sheets(int all, int carrying, List<String> knockOuts, List<String> stops) {
        return IntStream.range(0, all)
                .mapToObj(
                        i ->
                                i < carrying
                                        ? new Sheet("m" + i, best, knockOuts, stops)
                                        : Sheet.of("m" + i, best))
                .toList();
    }

    private Ranking judged(ExclusionTest test, List<Sheet> sheets) {
        return judgement(engine, testing(test), sheets).ranking();
    }

    @ParameterizedTest(name = "{0}: {1} of {2} sheets carry it: holds {3}")
    @CsvSource({
        "MAJORITY, 0, 1, false",
        "MAJORITY, 1, 1, true",
        "MAJORITY, 1, 2, false",
        "MAJORITY, 2, 3, true",
        "MAJORITY, 2, 4, false",
        "MAJORITY, 3, 5, true",
        "ANY, 0, 9, false",
        "ANY, 1, 9, true"
    })
    void an_exclusion_or_a_stop_holds_by_the_test_of_the_settings(
            ExclusionTest test, int carrying, int all, boolean holds) {
        assertThat(
                        judged(test, sheets(all, carrying, List.of("1.1"), List.of()))
                                instanceof Ranking.Excluded)
                .isEqualTo(holds);
        assertThat(
                        judged(test, sheets(all, carrying, List.of(), List.of("6.1")))
                                instanceof Ranking.Stopped)
                .isEqualTo(holds);
    }

    @Test
    void exclusion_comes_before_stop() {
        Ranking found = judged(ExclusionTest.ANY, sheets(3, 1, List.of("2.1"), List.of("6.1")));
        assertThat(found).isEqualTo(new Ranking.Excluded("2.1", found.totals()));
    }

    @Test
    void the_earliest_finding_in_printed_order_is_named() {
        List<Sheet> sheets =
                List.of(
                        new Sheet("a", best, List.of("2.1"), List.of()),
                        new Sheet("b", best, List.of("2.1", "1.1"), List.of()),
                        Sheet.of("c", best));
        assertThat(judged(ExclusionTest.MAJORITY, sheets))
                .isInstanceOfSatisfying(
                        Ranking.Excluded.class, e -> assertThat(e.excludedAt()).isEqualTo("1.1"));
    }

    @Test
    void the_finding_printed_above_the_sheet_is_the_earliest() {
        List<Sheet> sheets = List.of(new Sheet("a", best, List.of("1.1", "dossier"), List.of()));
        assertThat(judged(ExclusionTest.MAJORITY, sheets))
                .isInstanceOfSatisfying(
                        Ranking.Excluded.class,
                        e -> assertThat(e.excludedAt()).isEqualTo("dossier"));
    }

    @Test
    void different_exclusions_are_counted_together() {
        List<Sheet> sheets =
                List.of(
                        new Sheet("a", best, List.of("2.1"), List.of()),
                        new Sheet("b", best, List.of("dossier"), List.of()),
                        Sheet.of("c", best));
        assertThat(judged(ExclusionTest.MAJORITY, sheets)).isInstanceOf(Ranking.Excluded.class);
    }

    @Test
    void a_finding_of_a_minority_changes_no_points() {
        Ranking found =
                judged(ExclusionTest.MAJORITY, sheets(3, 1, List.of("1.1"), List.of("6.1")));
        assertThat(found)
                .isInstanceOfSatisfying(
                        Ranking.Ranked.class, r -> assertThat(r.total()).hasToString("100"));
    }

    @Test
    void an_incomplete_sheet_whose_stop_does_not_hold_leaves_it_undecided() {
        Map<String, Integer> cut = Sheets.without(best, "11", "6.5");
        List<Sheet> sheets =
                List.of(
                        Sheet.of("b", best),
                        new Sheet("c", cut, List.of(), List.of("6.1")),
                        Sheet.of("a", best));
        assertThat(judged(ExclusionTest.MAJORITY, sheets))
                .isInstanceOfSatisfying(
                        Ranking.Undecided.class,
                        u -> {
                            assertThat(u.members()).containsExactly("c");
                            assertThat(u.totals()).containsOnlyKeys("a", "b");
                        });
        assertThat(judged(ExclusionTest.ANY, sheets))
                .isInstanceOfSatisfying(
                        Ranking.Stopped.class,
                        s -> {
                            assertThat(s.stoppedAt()).isEqualTo("6.1");
                            assertThat(s.totals()).containsOnlyKeys("a", "b");
                        });
    }

    @ParameterizedTest(name = "set 16: {0} at zero stops at 6.4")
    @CsvSource({"6.1, 0", "6.2, 0", "6.3, 0", "6.4, 0", "6.1, 1"})
    void zero_on_a_sensory_criterion_of_set_16_stops_that_sheet(String code, int choice) {
        Map<String, Integer> sheet = Sheets.best(DECISION_26.rubric("16").orElseThrow());
        Ranking found =
                judgement(
                                engine("16"),
                                DEFAULTS,
                                List.of(Sheet.of("a", Sheets.with(sheet, code, choice))))
                        .ranking();
        assertThat(found)
                .isInstanceOfSatisfying(
                        Ranking.Stopped.class, s -> assertThat(s.stoppedAt()).isEqualTo("6.4"));
    }

    @Test
    void points_on_all_sensory_criteria_of_set_16_stop_nothing() {
        Map<String, Integer> sheet = Sheets.best(DECISION_26.rubric("16").orElseThrow());
        assertThat(
                        ranked(
                                        engine("16"),
                                        DEFAULTS,
                                        List.of(Sheet.of("a", Sheets.with(sheet, "6.3", 2))))
                                .total())
                .hasToString("98");
    }

    @ParameterizedTest(name = "5.1:{0} lets 5.2 count {1}")
    @CsvSource({"0, 0", "1, 0", "2, 2", "5, 2"})
    void without_a_story_its_structure_counts_nothing(int story, int points) {
        Map<String, Integer> sheet = Sheets.with(best, "5.1", story);
        Ranking.Ranked found = ranked(engine, DEFAULTS, List.of(Sheet.of("a", sheet)));
        int storyPoints = List.of(0, 0, 1, 2, 3, 5).get(story);
        assertThat(found.totals().get("a")).isEqualTo(100 - 5 - 2 + storyPoints + points);
    }

    @Test
    void conditions_are_applied_sheet_by_sheet() {
        List<Sheet> sheets =
                List.of(Sheet.of("a", best), Sheet.of("b", Sheets.with(best, "5.1", 0)));
        assertThat(ranked(engine, DEFAULTS, sheets).totals())
                .containsEntry("a", 100)
                .containsEntry("b", 93);
    }
}
