package vn.ocop.evaluation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.evaluation.ranking.Rulings.DECISION_26;
import static vn.ocop.evaluation.ranking.Rulings.DEFAULTS;
import static vn.ocop.evaluation.ranking.Rulings.andAgreed;
import static vn.ocop.evaluation.ranking.Rulings.engine;
import static vn.ocop.evaluation.ranking.Rulings.keeping;
import static vn.ocop.evaluation.ranking.Rulings.ranked;
import static vn.ocop.evaluation.ranking.Rulings.sheets;
import static vn.ocop.evaluation.ranking.Rulings.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.evaluation.ruleset.RuleSetOfLines;

/** Advice for a higher star, case by case. */
class AdviceTest {

    private static NextStar next(
            StarEngine engine, RankingSettings settings, int stars, List<Sheet> sheets) {
        return find(engine, settings, stars, sheets).orElseThrow();
    }

    private static Optional<NextStar> find(
            StarEngine engine, RankingSettings settings, int stars, List<Sheet> sheets) {
        return ranked(engine, settings, sheets).nextStars().stream()
                .filter(n -> n.stars() == stars)
                .findFirst();
    }

    /** The advice in the way {@code "1:0>3 2:1.5>2"}. */
    private static String text(NextStar next) {
        return String.join(
                " ",
                next.criteria().stream()
                        .map(
                                r ->
                                        r.criterion()
                                                + ":"
                                                + r.points().toPlainString()
                                                + ">"
                                                + r.requiredPoints())
                        .toList());
    }

    private final StarEngine marked =
            engine(
                    RuleSetOfLines.of(
                            "part A 100",
                            "1 10 = 0 4*3 7*4 10",
                            "2 30 = 0 10 20 30",
                            "3 60 = 0 40 60"));

    @Test
    void a_missed_minimum_is_the_advice_where_the_points_are_enough() {
        NextStar four = next(marked, DEFAULTS, 4, sheets("1:2 2:4 3:2"));
        assertThat(four)
                .isEqualTo(
                        new NextStar(
                                4,
                                BigDecimal.ZERO,
                                List.of(new NextStar.Raise("1", 7, new BigDecimal("4")))));
    }

    @Test
    void points_gained_by_a_minimum_count_towards_the_points_missing() {
        NextStar five = next(marked, DEFAULTS, 5, sheets("1:3 2:3 3:3"));
        assertThat(five.pointsMissing()).isEqualTo(new BigDecimal("3"));
        assertThat(text(five)).isEqualTo("1:7>10");
        assertThat(text(next(marked, DEFAULTS, 5, sheets("1:2 2:3 3:3")))).isEqualTo("1:4>10");
    }

    @Test
    void every_higher_star_has_its_own_advice_and_none_is_given_at_five_stars() {
        assertThat(ranked(marked, DEFAULTS, sheets("1:1 2:1 3:1")).nextStars())
                .extracting(NextStar::stars)
                .containsExactly(2, 3, 4, 5);
        assertThat(ranked(marked, DEFAULTS, sheets("1:4 2:4 3:3")).nextStars()).isEmpty();
    }

    @Test
    void the_fewest_points_come_first_then_the_fewest_criteria_then_printed_order() {
        StarEngine plain =
                engine(
                        RuleSetOfLines.of(
                                "part A 100",
                                "1 1 = 0 1",
                                "2 1 = 0 1",
                                "3 2 = 0 2",
                                "4 3 = 0 3",
                                "5 1 = 0 1",
                                "6 92 = 48 68"));
        assertThat(text(next(plain, DEFAULTS, 3, sheets("1:1 2:1 3:1 4:1 5:1 6:1"))))
                .isEqualTo("3:0>2");
        assertThat(text(next(plain, DEFAULTS, 3, sheets("1:2 2:1 3:1 4:1 5:1 6:1"))))
                .isEqualTo("2:0>1");
        assertThat(
                        text(
                                next(
                                        plain,
                                        DEFAULTS,
                                        3,
                                        sheets("1:1 2:1 3:2 4:2 5:1 6:1").subList(0, 1).stream()
                                                .map(
                                                        s ->
                                                                Sheet.of(
                                                                        "x",
                                                                        Sheets.with(
                                                                                s.choices(),
                                                                                "6",
                                                                                0)))
                                                .toList())))
                .isEqualTo("6:0>48");
    }

    @Test
    void a_step_over_what_is_needed_is_taken_only_where_nothing_cheaper_reaches_it() {
        StarEngine coarse =
                engine(RuleSetOfLines.of("part A 100", "1 40 = 0 30 40", "2 60 = 0 45 60"));
        assertThat(text(next(coarse, DEFAULTS, 3, sheets("1:1 2:2")))).isEqualTo("2:45>60");
        assertThat(text(next(coarse, DEFAULTS, 5, sheets("1:2 2:2")))).isEqualTo("2:45>60");
    }

    @Test
    void the_rounding_of_the_total_is_used() {
        StarEngine fine = engine(RuleSetOfLines.of("part A 100", "1 2 = 0 1 2", "2 98 = 67 68 98"));
        List<Sheet> sheets = sheets("1:2 2:2", "1:2 2:1");
        assertThat(ranked(fine, keeping(0), sheets).total()).isEqualTo(new BigDecimal("69"));
        assertThat(text(next(fine, keeping(0), 4, sheets))).isEqualTo("1:1>2");
        assertThat(next(fine, keeping(0), 4, sheets).pointsMissing())
                .isEqualTo(new BigDecimal("1"));
        assertThat(next(fine, keeping(1), 4, sheets).pointsMissing())
                .isEqualTo(new BigDecimal("1.5"));
        assertThat(text(next(fine, keeping(1), 4, sheets))).isEqualTo("1:1>2 2:67.5>68");
    }

    @Test
    void points_of_members_who_differ_are_shown_as_their_mean() {
        StarEngine fine =
                engine(RuleSetOfLines.of("part A 100", "1 4 = 0 1 2 3 4", "2 96 = 48 68"));
        assertThat(text(next(fine, DEFAULTS, 3, sheets("1:1 2:1", "1:2 2:1", "1:2 2:1"))))
                .isEqualTo("1:0.67>2");
    }

    @ParameterizedTest(name = "{0}: compared points {1}")
    @CsvSource({"AVERAGE_POINTS, 1.33", "EVERY_SHEET, 0", "MAJORITY, 0"})
    void the_points_of_a_missed_minimum_are_those_that_its_test_compares(
            StarMinimumTest test, String points) {
        StarEngine one = engine(RuleSetOfLines.of("part A 100", "1 5 = 0 2*4 4 5", "2 95 = 70 85"));
        List<Sheet> sheets = sheets("1:1 2:2", "1:1 2:2", "1:3 2:2");
        assertThat(text(next(one, testing(test), 4, sheets))).isEqualTo("1:" + points + ">2");
    }

    @Test
    void a_minimum_missed_by_one_member_costs_nothing_where_the_mean_lies_above_it() {
        StarEngine one =
                engine(
                        RuleSetOfLines.of(
                                "part A 100", "1 5 = 0 2*4 5", "2 5 = 0 1 5", "3 90 = 66 90"));
        List<Sheet> sheets = sheets("1:3 2:1 3:1", "1:3 2:1 3:1", "1:1 2:1 3:1");
        NextStar four = next(one, testing(StarMinimumTest.EVERY_SHEET), 4, sheets);
        assertThat(four.pointsMissing()).isEqualTo(new BigDecimal("0.67"));
        assertThat(text(four)).isEqualTo("1:0>2 2:0>1");
    }

    @Test
    void the_agreed_sheet_is_raised_too() {
        StarEngine one = engine(RuleSetOfLines.of("part A 100", "1 5 = 0 2*4 5", "2 95 = 70 85"));
        List<Sheet> sheets = andAgreed(sheets("1:3 2:1"), "1:1 2:1");
        assertThat(text(next(one, testing(StarMinimumTest.AGREED_OPTION), 4, sheets)))
                .isEqualTo("1:0>2");
    }

    @Test
    void who_the_producer_is_is_never_advised_even_where_the_star_is_then_out_of_reach() {
        List<String> reach = List.of("01 1 NEVER", "01 3:3 NEVER");
        StarEngine bound =
                engine(
                        RuleSetOfLines.withReach(
                                reach,
                                "part A 100",
                                "1 40 = 0 40",
                                "2 30 = 0 30",
                                "3 30 = 0 20 30"));
        assertThat(text(next(bound, DEFAULTS, 3, sheets("1:1 2:1 3:1"))))
                .isEqualTo("2:0>30 3:0>20");
        assertThat(find(bound, DEFAULTS, 4, sheets("1:1 2:1 3:1"))).isEmpty();
        assertThat(text(next(bound, DEFAULTS, 5, sheets("1:2 2:1 3:2")))).isEqualTo("2:0>30");
    }

    @Test
    void a_star_whose_minimum_lies_outside_the_producers_power_is_out_of_reach() {
        StarEngine bound =
                engine(
                        RuleSetOfLines.withReach(
                                List.of("01 1:2 NEVER"),
                                "part A 100",
                                "1 10 = 0 10*4",
                                "2 90 = 0 60 90"));
        assertThat(ranked(bound, DEFAULTS, sheets("1:1 2:2")).nextStars()).isEmpty();
    }

    @Test
    void what_the_product_is_is_advised_only_for_the_option_that_a_minimum_asks_for() {
        StarEngine bound =
                engine(
                        RuleSetOfLines.withReach(
                                List.of("01 1 MINIMUM"),
                                "part A 100",
                                "1 30 = 0 10 20*4 30",
                                "2 70 = 40 50 60 70"));
        assertThat(text(next(bound, DEFAULTS, 3, sheets("1:1 2:1")))).isEqualTo("2:40>50");
        assertThat(text(next(bound, DEFAULTS, 4, sheets("1:1 2:1")))).isEqualTo("1:0>20 2:40>50");
        assertThat(text(next(bound, DEFAULTS, 5, sheets("1:1 2:1")))).isEqualTo("1:0>20 2:40>70");
        assertThat(
                        find(
                                bound,
                                DEFAULTS,
                                5,
                                sheets("1:1 2:1").stream()
                                        .map(s -> Sheet.of("m", s.choices()))
                                        .toList()))
                .isPresent();
    }

    private final StarEngine story =
            engine(
                    RuleSetOfLines.of(
                            "part A 100",
                            "1 5 = 0 1 5",
                            "2 15 = 0 7 15 ! applicability min_points(1>=1)",
                            "3 80 = 0 49 62 80"));

    @Test
    void a_story_lets_its_sleeping_structure_count() {
        assertThat(text(next(story, DEFAULTS, 4, sheets("1:1 2:3 3:3")))).isEqualTo("1:0>1");
        assertThat(next(story, DEFAULTS, 4, sheets("1:1 2:3 3:3")).pointsMissing())
                .isEqualTo(new BigDecimal("8"));
    }

    @Test
    void a_structure_is_not_advised_without_a_story() {
        assertThat(text(next(story, DEFAULTS, 3, sheets("1:1 2:1 3:2")))).isEqualTo("1:0>1");
        assertThat(text(next(story, DEFAULTS, 4, sheets("1:1 2:1 3:3")))).isEqualTo("1:0>1 2:0>7");
        assertThat(text(next(story, DEFAULTS, 4, sheets("1:2 2:1 3:3")))).isEqualTo("2:0>7");
    }

    @Test
    void a_story_that_one_member_misses_does_not_let_its_structure_be_advised_alone() {
        assertThat(text(next(story, DEFAULTS, 4, sheets("1:2 2:2 3:3", "1:1 2:2 3:3"))))
                .isEqualTo("1:0.5>1");
    }

    @Test
    void a_minimum_on_the_structure_needs_the_story_too() {
        StarEngine gated =
                engine(
                        RuleSetOfLines.of(
                                "part A 100",
                                "1 5 = 0 1 5",
                                "2 5 = 0 3*4 5 ! applicability min_points(1>=1)",
                                "3 90 = 60 75 90"));
        assertThat(text(next(gated, DEFAULTS, 4, sheets("1:1 2:2 3:2")))).isEqualTo("1:0>1");
        assertThat(text(next(gated, DEFAULTS, 4, sheets("1:1 2:1 3:2")))).isEqualTo("1:0>1 2:0>3");
        assertThat(text(next(gated, DEFAULTS, 4, sheets("1:2 2:1 3:2")))).isEqualTo("2:0>3");
    }

    @Test
    void advice_stays_in_the_variant_that_the_sheets_chose() {
        StarEngine two =
                engine(
                        RuleSetOfLines.withReach(
                                List.of("01 1:2 NEVER"),
                                "part A 100",
                                "1 30 = 1/a 30/a 2/b 30/b ! variant_choice",
                                "2 70 = 40 41 70"));
        assertThat(text(next(two, DEFAULTS, 4, sheets("1:3 2:2")))).isEqualTo("1:2>30");
        assertThat(text(next(two, DEFAULTS, 4, sheets("1:1 2:2")))).isEqualTo("2:41>70");
        assertThat(find(two, DEFAULTS, 5, sheets("1:1 2:2"))).isEmpty();
        assertThat(text(next(two, DEFAULTS, 5, sheets("1:3 2:2", "1:0 2:2"))))
                .isEqualTo("1:1>30 2:41>70");
    }

    @Test
    void while_no_sheet_chose_a_variant_only_what_all_variants_offer_is_advised() {
        StarEngine two =
                engine(
                        RuleSetOfLines.withReach(
                                List.of("01 1:3 NEVER"),
                                "part A 100",
                                "1 30 = 5/a 10/a 30/a 10/b 30/b ! variant_choice",
                                "2 70 = 40 41 70"));
        assertThat(text(next(two, DEFAULTS, 3, sheets("1:0 2:1")))).isEqualTo("1:0>10");
        assertThat(find(two, DEFAULTS, 5, sheets("1:0 2:3"))).isEmpty();
    }

    @Test
    void in_no_product_set_is_it_advised_to_become_another_producer() {
        assertThat(DECISION_26.rubrics())
                .allSatisfy(
                        rubric -> {
                            StarEngine engine = new StarEngine(DECISION_26, rubric);
                            Map<String, Integer> none = Sheets.none(rubric);
                            Map<String, Integer> alive = Sheets.with(none, "1.1", 1);
                            for (String code : List.of("6.1", "6.2", "6.3", "6.4")) {
                                alive =
                                        none.containsKey(code)
                                                ? Sheets.with(alive, code, 2)
                                                : alive;
                            }
                            List<NextStar> next =
                                    ranked(engine, DEFAULTS, List.of(Sheet.of("a", alive)))
                                            .nextStars();
                            assertThat(next).extracting(NextStar::stars).contains(2, 3, 4);
                            assertThat(next)
                                    .flatMap(NextStar::criteria)
                                    .extracting(NextStar.Raise::criterion)
                                    .doesNotContain("3.1", "3.2");
                        });
    }

    @Test
    void a_tourism_service_is_not_advised_to_move() {
        Map<String, Integer> none = Sheets.none(DECISION_26.rubric("26").orElseThrow());
        List<NextStar> next =
                ranked(engine("26"), DEFAULTS, List.of(Sheet.of("a", none))).nextStars();
        assertThat(next).extracting(NextStar::stars).containsExactly(2, 3, 4);
        assertThat(next)
                .flatMap(NextStar::criteria)
                .extracting(NextStar.Raise::criterion)
                .doesNotContain("5.3", "6");
    }
}
