package vn.ocop.deploy.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.deploy.process.Trouble;

class ExpressionReaderTest {
    private static final Map<String, String> PRODUCT = Map.of("service", "product");
    private static final Map<String, String> REPORTING = Map.of("service", "reporting");

    private final Scrapes scrapes = new Scrapes(1);

    @Test
    void a_comparison_keeps_what_fulfils_it() {
        scrape(0, Map.of(new Series("age", PRODUCT), 16.0, new Series("age", REPORTING), 15.0));

        assertThat(found("age > 15")).containsExactly(new Sample(PRODUCT, 16));
        assertThat(found("age >= 15")).hasSize(2);
        assertThat(found("age < 15")).isEmpty();
        assertThat(found("age == 15")).containsExactly(new Sample(REPORTING, 15));
    }

    @Test
    void a_value_that_is_no_number_fulfils_nothing() {
        scrape(0, Map.of(new Series("age", PRODUCT), Double.NaN));

        assertThat(found("age > 0")).isEmpty();
        assertThat(found("age <= 0")).isEmpty();
        assertThat(found("age != 0")).isEmpty();
    }

    @Test
    void labels_choose_the_series() {
        scrape(0, Map.of(new Series("up", PRODUCT), 0.0, new Series("up", REPORTING), 0.0));

        assertThat(found("up{service=\"product\"} == 0")).hasSize(1);
        assertThat(found("up{service!=\"product\"} == 0")).hasSize(1);
        assertThat(found("up{service=~\"prod.*|rep.*\"} == 0")).hasSize(2);
        assertThat(found("up{service!~\"prod.*\",job=\"\"} == 0")).hasSize(1);
    }

    @Test
    void an_aggregation_joins_what_has_the_same_labels() {
        scrape(
                0,
                Map.of(
                        new Series("age", Map.of("service", "product", "topic", "a")), 3.0,
                        new Series("age", Map.of("service", "product", "topic", "b")), 4.0));

        assertThat(found("sum by (service) (age) > 6")).containsExactly(new Sample(PRODUCT, 7));
        assertThat(found("max by (service) (age) > 3")).containsExactly(new Sample(PRODUCT, 4));
        assertThat(found("min(age) > 2")).containsExactly(new Sample(Map.of(), 3));
    }

    @Test
    void an_increase_counts_on_when_a_counter_began_anew_and_forgets_what_left_the_window() {
        var errors = new Series("errors", PRODUCT);
        scrape(0, Map.of(errors, 100.0));
        scrape(60, Map.of(errors, 110.0));
        scrape(90, Map.of(errors, 112.0));
        scrape(120, Map.of(errors, 3.0));

        assertThat(found("increase(errors[1m]) > 0")).containsExactly(new Sample(PRODUCT, 5));
        assertThat(found("rate(errors[1m]) > 0")).containsExactly(new Sample(PRODUCT, 5 / 60.0));
        assertThat(found("increase(errors[10m]) > 0")).containsExactly(new Sample(PRODUCT, 15));
    }

    @Test
    void a_counter_that_has_just_appeared_has_not_risen() {
        scrape(0, Map.of(new Series("other", PRODUCT), 1.0));
        scrape(1, Map.of(new Series("errors", PRODUCT), 1.0));

        assertThat(found("increase(errors[1m]) > 0")).isEmpty();
    }

    @Test
    void windows_pass_faster_at_a_pace() {
        var hurried = new Scrapes(60);
        var errors = new Series("errors", PRODUCT);
        hurried.add(new Scrape(Duration.ofSeconds(0), Map.of(errors, 0.0)));
        hurried.add(new Scrape(Duration.ofSeconds(1), Map.of(errors, 7.0)));
        hurried.add(new Scrape(Duration.ofSeconds(7), Map.of(errors, 7.0)));

        assertThat(ExpressionReader.read("increase(errors[5m]) > 0").over(hurried)).isEmpty();
        assertThat(ExpressionReader.read("increase(errors[10m]) > 0").over(hurried)).hasSize(1);
    }

    @Test
    void a_difference_is_taken_where_the_labels_are_the_same() {
        scrape(
                0,
                Map.of(
                        new Series("all", PRODUCT), 5.0,
                        new Series("good", PRODUCT), 3.0,
                        new Series("all", REPORTING), 9.0));

        assertThat(found("all - good > 0")).containsExactly(new Sample(PRODUCT, 2));
    }

    @Test
    void absence_is_found() {
        scrape(0, Map.of(new Series("up", PRODUCT), 1.0));

        assertThat(found("absent(up{service=\"reporting\"})")).hasSize(1);
        assertThat(found("absent(up)")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "histogram_quantile(0.99, rate(a_bucket[5m])) > 1",
                "a > b",
                "a and b",
                "a / b > 1",
                "a > 1 or b > 1",
                "avg(a) > 1",
                "a offset 5m > 1",
                "a[5m] > 1",
                "increase(a) > 1",
                "increase(a[1h]) > 1",
                "a{b=\"c\" > 1",
                "a{b=~\"(\"} > 1",
                "predict_linear(a[1h], 3600) < 0",
                "a",
                "> 1",
                "a > 1 1",
                "a > -1",
                "a > 1 # why",
                ""
            })
    void what_the_drill_cannot_evaluate_is_refused(String expression) {
        assertThatThrownBy(() -> ExpressionReader.read(expression))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("The expression");
    }

    private void scrape(int second, Map<Series, Double> values) {
        scrapes.add(new Scrape(Duration.ofSeconds(second), values));
    }

    private List<Sample> found(String expression) {
        return ExpressionReader.read(expression).over(scrapes);
    }
}
