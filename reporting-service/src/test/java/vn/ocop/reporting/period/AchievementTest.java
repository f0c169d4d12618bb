package vn.ocop.reporting.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AchievementTest {

    @ParameterizedTest(name = "{1} against at least {0}: {2} %, {3}")
    @CsvSource({
        "453, 370, 81.68, NOT_MET",
        "650, 649, 99.85, NOT_MET",
        "650, 650, 100.00, MET",
        "650, 651, 100.15, MET",
        "4, 0, 0.00, NOT_MET"
    })
    void at_least_is_met_when_the_figure_is_not_below(
            String value, String actual, String percentage, Outcome outcome) {
        var achievement =
                Achievement.of(target(Operator.AT_LEAST, value, null, null, null), figure(actual));

        assertThat(achievement.percentage()).isEqualByComparingTo(percentage);
        assertThat(achievement.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} of 400 to 500: {1} %, {2}")
    @CsvSource({"399, 99.75, NOT_MET", "400, 100, MET", "500, 125, MET", "501, 125.25, EXCEEDED"})
    void a_range_is_measured_at_its_lower_bound_and_exceeded_above_its_upper_one(
            String actual, String percentage, Outcome outcome) {
        var achievement =
                Achievement.of(target(Operator.RANGE, null, "400", "500", null), figure(actual));

        assertThat(achievement.percentage()).isEqualByComparingTo(percentage);
        assertThat(achievement.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} against exactly 100: {1}")
    @CsvSource({"99.99, NOT_MET", "100.00, MET", "100.01, NOT_MET"})
    void equal_is_met_exactly(String actual, Outcome outcome) {
        assertThat(
                        Achievement.of(
                                        target(Operator.EQUAL, "100", null, null, null),
                                        figure(actual))
                                .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} against about 50, tolerance 2: {1}")
    @CsvSource({"47.99, NOT_MET", "48, MET", "52, MET", "52.01, NOT_MET"})
    void about_is_met_within_the_tolerance(String actual, Outcome outcome) {
        assertThat(
                        Achievement.of(
                                        target(Operator.ABOUT, "50", null, null, "2"),
                                        figure(actual))
                                .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void a_figure_that_only_rounds_up_to_the_target_does_not_meet_it() {
        var achievement =
                Achievement.of(target(Operator.AT_LEAST, "40", null, null, null), figure("39.999"));

        assertThat(achievement.percentage()).isEqualByComparingTo("100.00");
        assertThat(achievement.outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void without_a_figure_nothing_is_claimed() {
        var achievement = Achievement.of(target(Operator.AT_LEAST, "40", null, null, null), null);

        assertThat(achievement).isEqualTo(new Achievement(null, null, Outcome.NO_FIGURE));
    }

    private static Target target(
            Operator operator,
            @Nullable String value,
            @Nullable String lower,
            @Nullable String upper,
            @Nullable String tolerance) {
        return new Target(
                UUID.randomUUID(),
                "PRODUCTS",
                TargetMeasure.STOCK,
                operator,
                number(value),
                number(lower),
                number(upper),
                number(tolerance),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static BigDecimal figure(String text) {
        return new BigDecimal(text);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
