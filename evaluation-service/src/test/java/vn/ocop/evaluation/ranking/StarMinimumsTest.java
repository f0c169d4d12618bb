package vn.ocop.evaluation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.ocop.evaluation.ranking.Rulings.DEFAULTS;
import static vn.ocop.evaluation.ranking.Rulings.andAgreed;
import static vn.ocop.evaluation.ranking.Rulings.engine;
import static vn.ocop.evaluation.ranking.Rulings.ranked;
import static vn.ocop.evaluation.ranking.Rulings.sheets;
import static vn.ocop.evaluation.ranking.Rulings.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.evaluation.ruleset.RuleSetOfLines;

/** Star marks of Appendix II and the four ways to test them. */
class StarMinimumsTest {

    /** 1 carries marks for 3, 4 and 5 stars, 2 for 4 stars only; 3 brings the total anywhere. */
    private final StarEngine engine =
            engine(
                    RuleSetOfLines.of(
                            "part A 100",
                            "1 6 = 0 1*3 2*4 4*5 6",
                            "2 4 = 0 3*4 4",
                            "3 90 = 0 40 60 80 85 90"));

    private static List<Sheet> marks(String ones, String rest) {
        return sheets(
                Stream.of(ones.split(" ", -1))
                        .map(one -> "1:" + one + " " + rest)
                        .toArray(String[]::new));
    }

    @ParameterizedTest(name = "1:{0} 2:{1} 3:{2} gives {4} stars in band {3}")
    @CsvSource({
        "5, 3, 6, 5, 5",
        "4, 2, 6, 5, 5",
        "3, 3, 6, 5, 4",
        "2, 3, 6, 5, 3",
        "1, 3, 6, 5, 2",
        "5, 1, 6, 5, 3",
        "3, 2, 4, 4, 4",
        "2, 2, 4, 4, 3",
        "1, 2, 3, 3, 2",
        "2, 1, 3, 3, 3",
        "1, 1, 2, 2, 2",
        "1, 1, 1, 1, 1"
    })
    void the_star_is_the_highest_in_the_band_that_misses_no_minimum(
            int one, int two, int three, int band, int stars) {
        Ranking.Ranked found =
                ranked(engine, DEFAULTS, sheets("1:%d 2:%d 3:%d".formatted(one, two, three)));
        assertThat(found.bandStars()).isEqualTo(band);
        assertThat(found.stars()).isEqualTo(stars);
    }

    @Test
    void each_missed_criterion_is_named_once_at_the_lowest_star_it_blocks() {
        assertThat(ranked(engine, DEFAULTS, sheets("1:2 2:1 3:6")).missed())
                .containsExactly(
                        new Missed(4, "1", 2, BigDecimal.ONE),
                        new Missed(4, "2", 3, BigDecimal.ZERO));
        assertThat(ranked(engine, DEFAULTS, sheets("1:1 2:3 3:6")).missed())
                .containsExactly(new Missed(3, "1", 1, BigDecimal.ZERO));
        assertThat(ranked(engine, DEFAULTS, sheets("1:2 2:2 3:6")).missed())
                .containsExactly(new Missed(4, "1", 2, BigDecimal.ONE));
        assertThat(ranked(engine, DEFAULTS, sheets("1:3 2:2 3:6")).missed())
                .containsExactly(new Missed(5, "1", 4, BigDecimal.TWO));
    }

    @Test
    void missed_criteria_stand_by_star_and_then_in_printed_order() {
        StarEngine two =
                engine(
                        RuleSetOfLines.of(
                                "part A 100",
                                "1 1 = 0 1*5",
                                "2 1 = 0 1*4",
                                "3 1 = 0 1*4",
                                "4 97 = 0 97"));
        assertThat(ranked(two, DEFAULTS, sheets("1:1 2:1 3:1 4:2")).missed())
                .extracting(Missed::stars, Missed::criterion)
                .containsExactly(tuple(4, "2"), tuple(4, "3"), tuple(5, "1"));
    }

    @Test
    void minimums_above_the_band_are_not_called_missed() {
        Ranking.Ranked found = ranked(engine, DEFAULTS, sheets("1:2 2:1 3:3"));
        assertThat(found.bandStars()).isEqualTo(3);
        assertThat(found.missed()).isEmpty();
    }

    @ParameterizedTest(
            name =
                    "{0}: choices {1} on a criterion that needs 2 points for 4 stars give {2},"
                            + " compared {3}")
    @CsvSource({
        "AVERAGE_POINTS, 3 3, 4, ",
        "AVERAGE_POINTS, 4 1, 4, ",
        "AVERAGE_POINTS, 2 3, 3, 1.5",
        "AVERAGE_POINTS, 3 3 2, 3, 1.67",
        "AVERAGE_POINTS, 3 3 3, 4, ",
        "EVERY_SHEET, 3 3 3, 4, ",
        "EVERY_SHEET, 5 5 2, 3, 1",
        "EVERY_SHEET, 2 5 5, 3, 1",
        "MAJORITY, 3 3 2, 4, ",
        "MAJORITY, 2 3 2, 3, 1",
        "MAJORITY, 3 2, 3, 1",
        "MAJORITY, 5 5 2 2, 3, 1",
        "MAJORITY, 3 3 3 2, 4, ",
        "MAJORITY, 3, 4, "
    })
    void a_minimum_is_tested_as_the_settings_say(
            StarMinimumTest test, String ones, int stars, String points) {
        Ranking.Ranked found = ranked(engine, testing(test), marks(ones, "2:3 3:4"));
        assertThat(found.bandStars()).isEqualTo(4);
        assertThat(found.stars()).isEqualTo(stars);
        if (points == null) {
            assertThat(found.missed()).isEmpty();
        } else {
            assertThat(found.missed())
                    .containsExactly(new Missed(4, "1", 2, new BigDecimal(points)));
        }
    }

    @ParameterizedTest(name = "agreed {0} with members at {1}: {2} stars")
    @CsvSource({"3, 2 2, 4", "2, 4 4, 3", "1, 4 4, 2"})
    void the_agreed_sheet_decides_the_minimums_and_does_not_count_in_the_mean(
            String agreed, String members, int stars) {
        List<Sheet> sheets = andAgreed(marks(members, "2:3 3:4"), "1:" + agreed + " 2:3 3:6");
        Ranking.Ranked found = ranked(engine, testing(StarMinimumTest.AGREED_OPTION), sheets);
        assertThat(found.stars()).isEqualTo(stars);
        assertThat(found.totals()).containsOnlyKeys("m1", "m2");
        assertThat(found.bandStars()).isEqualTo(4);
    }

    @Test
    void a_shown_mean_below_a_minimum_never_looks_like_it() {
        List<Sheet> sheets =
                sheets(
                        Stream.iterate(0, i -> i < 50, i -> i + 1)
                                .map(i -> i == 0 ? "1:2 2:3 3:4" : "1:3 2:3 3:4")
                                .toArray(String[]::new));
        RankingSettings wholePoints = Rulings.keeping(0);
        assertThat(ranked(engine, wholePoints, sheets).missed())
                .containsExactly(new Missed(4, "1", 2, new BigDecimal("1.98")));
    }

    @Test
    void set_26_has_minimums_on_growth_and_intellectual_property_only() {
        StarEngine tourism = engine("26");
        var best = Sheets.best(Rulings.DECISION_26.rubric("26").orElseThrow());
        Ranking.Ranked full = ranked(tourism, DEFAULTS, List.of(Sheet.of("a", best)));
        assertThat(full.stars()).isEqualTo(5);
        Ranking.Ranked without =
                ranked(
                        tourism,
                        DEFAULTS,
                        List.of(Sheet.of("a", Sheets.with(Sheets.with(best, "3.4", 1), "3.5", 1))));
        assertThat(without.stars()).isEqualTo(3);
        assertThat(without.missed()).extracting(Missed::criterion).containsExactly("3.4", "3.5");
    }
}
