package vn.ocop.evaluation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.evaluation.ranking.Rulings.DEFAULTS;
import static vn.ocop.evaluation.ranking.Rulings.POINTS_FROM_0_TO_100;
import static vn.ocop.evaluation.ranking.Rulings.engine;
import static vn.ocop.evaluation.ranking.Rulings.keeping;
import static vn.ocop.evaluation.ranking.Rulings.ranked;
import static vn.ocop.evaluation.ranking.Rulings.sheets;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.evaluation.ruleset.RuleSetOfLines;

/** Totals, bands and spread: Art. 4 of 26/2026, rounding and spread as the settings say. */
class TotalsTest {

    private final StarEngine engine = engine(POINTS_FROM_0_TO_100);

    private static List<Sheet> totals(String totals) {
        return sheets(
                Stream.of(totals.split(" ", -1))
                        .map(total -> "1:" + (Integer.parseInt(total) + 1))
                        .toArray(String[]::new));
    }

    @ParameterizedTest(name = "Art. 4: {0} points are {1} stars")
    @CsvSource({
        "0, 1", "29, 1", "30, 2", "49, 2", "50, 3", "69, 3", "70, 4", "89, 4", "90, 5", "100, 5"
    })
    void the_band_decides_where_no_minimum_is_missed(int total, int stars) {
        Ranking.Ranked found = ranked(engine, DEFAULTS, totals("" + total));
        assertThat(found.total()).isEqualTo(BigDecimal.valueOf(total));
        assertThat(found.bandStars()).isEqualTo(stars);
        assertThat(found.stars()).isEqualTo(stars);
        assertThat(found.missed()).isEmpty();
    }

    @ParameterizedTest(name = "mean of {0} kept to {1} decimals is {2}: {3} stars")
    @CsvSource({
        "89 90, 0, 90, 5",
        "89 90, 1, 89.5, 4",
        "89 89 90, 0, 89, 4",
        "89 89 90, 2, 89.33, 4",
        "89 90 90, 2, 89.67, 4",
        "89 90 90, 4, 89.6667, 4",
        "89 90 90, 0, 90, 5",
        "69 70 70 70 70 70 70 70 70 70 70 70 70 70 70 70 70 70 70 70, 1, 70, 4",
        "69 70 70 70 70 70 70 70 70 70 70 70 70 70 70 70 70 70 70 70, 2, 69.95, 3",
        "30 30 31, 3, 30.333, 2"
    })
    void the_mean_is_rounded_once_half_up_and_the_band_is_taken_from_it(
            String totals, int decimals, String total, int stars) {
        Ranking.Ranked found = ranked(engine, keeping(decimals), totals(totals));
        assertThat(found.total()).isEqualTo(new BigDecimal(total));
        assertThat(found.bandStars()).isEqualTo(stars);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void no_other_number_of_decimals_is_accepted(int decimals) {
        assertThatThrownBy(() -> keeping(decimals)).hasMessageContaining("0 to 4");
    }

    @Test
    void parts_are_rounded_each_for_itself() {
        StarEngine twoParts =
                engine(
                        RuleSetOfLines.of(
                                "part A 50", "1 50 = 0 10 50", "part B 50", "2 50 = 0 10 11 50"));
        Ranking.Ranked found = ranked(twoParts, keeping(0), sheets("1:2 2:2", "1:1 2:3"));
        assertThat(found.parts())
                .containsEntry("A", new BigDecimal("5"))
                .containsEntry("B", new BigDecimal("11"));
        assertThat(found.total()).isEqualTo(new BigDecimal("16"));
    }

    @Test
    void totals_are_shown_by_member_in_the_order_of_names() {
        List<Sheet> sheets = totals("70 75 72");
        assertThat(ranked(engine, DEFAULTS, sheets.reversed()).totals().toString())
                .isEqualTo("{m1=70, m2=75, m3=72}");
    }

    @ParameterizedTest(name = "totals {0}: spread {1}, exceeded {2}")
    @CsvSource({"70, 0, false", "70 80, 10, false", "70 75 81, 11, true", "81 70, 11, true"})
    void the_spread_is_exceeded_when_greater_than_the_limit(
            String totals, int spread, boolean exceeded) {
        Ranking.Ranked found = ranked(engine, DEFAULTS, totals(totals));
        assertThat(found.spread()).isEqualTo(spread);
        assertThat(found.spreadExceeded()).isEqualTo(exceeded);
    }

    @Test
    void without_a_limit_no_spread_is_exceeded() {
        RankingSettings noLimit =
                new RankingSettings(
                        StarMinimumTest.AVERAGE_POINTS, ExclusionTest.MAJORITY, 2, null);
        assertThat(ranked(engine, noLimit, totals("0 100")).spreadExceeded()).isFalse();
    }

    @Test
    void a_limit_may_have_decimals() {
        RankingSettings half =
                new RankingSettings(
                        StarMinimumTest.AVERAGE_POINTS,
                        ExclusionTest.MAJORITY,
                        2,
                        new BigDecimal("9.5"));
        assertThat(ranked(engine, half, totals("70 80")).spreadExceeded()).isTrue();
        assertThat(ranked(engine, half, totals("70 79")).spreadExceeded()).isFalse();
    }
}
