package vn.ocop.deploy.alert;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The part of Prometheus' expression language in which the rules of this project are written. */
sealed interface Expression {

    List<Sample> over(Scrapes scrapes);

    /** The selectors that it is made of. */
    default Stream<Selector> selectors() {
        return switch (this) {
            case Selector selector -> Stream.of(selector);
            case Increase increase -> Stream.of(increase.selector());
            case Rate rate -> Stream.of(rate.selector());
            case Aggregation aggregation -> aggregation.of().selectors();
            case Difference difference ->
                    Stream.concat(difference.left().selectors(), difference.right().selectors());
            case Comparison comparison -> comparison.of().selectors();
            case Absent absent -> Stream.of(absent.selector());
        };
    }

    /** {@code name{label="value"}} */
    record Selector(String metric, List<Matcher> matchers)
            implements Expression, Predicate<Series> {

        @Override
        public boolean test(Series series) {
            return series.metric().equals(metric)
                    && matchers.stream().allMatch(it -> it.accepts(series.labels()));
        }

        @Override
        public List<Sample> over(Scrapes scrapes) {
            return samples(scrapes.latest(this));
        }
    }

    /** A condition on one label; an absent label is an empty one. */
    record Matcher(String label, Operator operator, String value) {

        enum Operator {
            IS,
            IS_NOT,
            FITS,
            FITS_NOT
        }

        boolean accepts(Map<String, String> labels) {
            var actual = labels.getOrDefault(label, "");
            return switch (operator) {
                case IS -> actual.equals(value);
                case IS_NOT -> !actual.equals(value);
                case FITS -> Pattern.matches(value, actual);
                case FITS_NOT -> !Pattern.matches(value, actual);
            };
        }
    }

    /** {@code increase(selector[window])}, without the extrapolation that Prometheus adds. */
    record Increase(Selector selector, Duration window) implements Expression {
        @Override
        public List<Sample> over(Scrapes scrapes) {
            return samples(scrapes.increases(selector, window));
        }
    }

    /** {@code rate(selector[window])}: the increase per second of the window. */
    record Rate(Selector selector, Duration window) implements Expression {
        private static final double MILLIS = 1000.0;

        @Override
        public List<Sample> over(Scrapes scrapes) {
            var seconds = scrapes.paced(window).toMillis() / MILLIS;
            return samples(scrapes.increases(selector, window)).stream()
                    .map(it -> new Sample(it.labels(), it.value() / seconds))
                    .toList();
        }
    }

    /** {@code sum by (labels) (of)} and its like. */
    record Aggregation(Kind kind, List<String> by, Expression of) implements Expression {

        enum Kind {
            SUM,
            MAX,
            MIN
        }

        @Override
        public List<Sample> over(Scrapes scrapes) {
            var groups = new LinkedHashMap<Map<String, String>, Double>();
            for (var sample : of.over(scrapes)) {
                var group = new TreeMap<>(sample.labels());
                group.keySet().retainAll(by);
                groups.merge(group, sample.value(), this::joined);
            }
            return groups.entrySet().stream()
                    .map(it -> new Sample(it.getKey(), it.getValue()))
                    .toList();
        }

        private double joined(double one, double other) {
            return switch (kind) {
                case SUM -> one + other;
                case MAX -> Math.max(one, other);
                case MIN -> Math.min(one, other);
            };
        }
    }

    /** {@code left - right}, where the labels are the same. */
    record Difference(Expression left, Expression right) implements Expression {
        @Override
        public List<Sample> over(Scrapes scrapes) {
            var subtrahends = new LinkedHashMap<Map<String, String>, Double>();
            right.over(scrapes).forEach(it -> subtrahends.put(it.labels(), it.value()));
            return left.over(scrapes).stream()
                    .filter(it -> subtrahends.containsKey(it.labels()))
                    .map(
                            it ->
                                    new Sample(
                                            it.labels(),
                                            it.value()
                                                    - Objects.requireNonNull(
                                                            subtrahends.get(it.labels()))))
                    .toList();
        }
    }

    /** {@code of > bound}: what fulfils it stays. A value that is no number fulfils nothing. */
    record Comparison(Expression of, Order order, double bound) implements Expression {

        enum Order {
            ABOVE,
            AT_LEAST,
            BELOW,
            AT_MOST,
            EQUAL,
            UNEQUAL
        }

        @Override
        public List<Sample> over(Scrapes scrapes) {
            return of.over(scrapes).stream().filter(it -> holds(it.value())).toList();
        }

        private boolean holds(double value) {
            return !Double.isNaN(value)
                    && switch (order) {
                        case ABOVE -> value > bound;
                        case AT_LEAST -> value >= bound;
                        case BELOW -> value < bound;
                        case AT_MOST -> value <= bound;
                        case EQUAL -> value == bound;
                        case UNEQUAL -> value != bound;
                    };
        }
    }

    /** {@code absent(selector)}: one sample when there is none. */
    record Absent(Selector selector) implements Expression {
        @Override
        public List<Sample> over(Scrapes scrapes) {
            return selector.over(scrapes).isEmpty() ? List.of(new Sample(Map.of(), 1)) : List.of();
        }
    }

    private static List<Sample> samples(Map<Series, Double> values) {
        var samples = new ArrayList<Sample>();
        values.forEach((series, value) -> samples.add(new Sample(series.labels(), value)));
        return samples;
    }
}
