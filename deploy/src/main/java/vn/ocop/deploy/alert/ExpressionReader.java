package vn.ocop.deploy.alert;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import vn.ocop.deploy.alert.Expression.Absent;
import vn.ocop.deploy.alert.Expression.Aggregation;
import vn.ocop.deploy.alert.Expression.Comparison;
import vn.ocop.deploy.alert.Expression.Comparison.Order;
import vn.ocop.deploy.alert.Expression.Difference;
import vn.ocop.deploy.alert.Expression.Increase;
import vn.ocop.deploy.alert.Expression.Matcher;
import vn.ocop.deploy.alert.Expression.Matcher.Operator;
import vn.ocop.deploy.alert.Expression.Rate;
import vn.ocop.deploy.alert.Expression.Selector;

/**
 * Reads an expression, and refuses what the drill could not evaluate:
 *
 * <pre>
 * rule     = absent ( selector ) | term [ - term ] order number
 * term     = ( sum | max | min ) [ by ( label, … ) ] ( figure ) | figure
 * figure   = ( increase | rate ) ( selector [ window ] ) | selector
 * selector = name [ { label ( = | != | =~ | !~ ) "value", … } ]
 * </pre>
 */
final class ExpressionReader {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern WINDOW = Pattern.compile("\\d+[smhd]");
    private static final Pattern QUOTED = Pattern.compile("\".*\"");
    private static final Pattern AGGREGATION = Pattern.compile("sum|max|min");
    private static final Pattern CHANGE = Pattern.compile("increase|rate");
    private static final Map<String, Order> ORDERS =
            Map.of(
                    ">", Order.ABOVE,
                    ">=", Order.AT_LEAST,
                    "<", Order.BELOW,
                    "<=", Order.AT_MOST,
                    "==", Order.EQUAL,
                    "!=", Order.UNEQUAL);
    private static final Map<String, Operator> OPERATORS =
            Map.of(
                    "=", Operator.IS,
                    "!=", Operator.IS_NOT,
                    "=~", Operator.FITS,
                    "!~", Operator.FITS_NOT);

    private final Words words;

    private ExpressionReader(String text) {
        this.words = new Words(text);
    }

    static Expression read(String text) {
        var reader = new ExpressionReader(text);
        var rule = reader.rule();
        if (!reader.words.isEmpty()) {
            throw reader.words.refusal("goes on with '" + reader.words.take() + "'");
        }
        return rule;
    }

    /** A time such as {@code 30s} or {@code 5m}. */
    static Duration time(String text) {
        if (!WINDOW.matcher(text).matches()) {
            throw new IllegalArgumentException(text + " is no time such as 30s or 5m");
        }
        var prefix = text.endsWith("d") ? "P" : "PT";
        return Duration.parse(prefix + text.toUpperCase(Locale.ROOT));
    }

    private Expression rule() {
        if (words.isNext("absent")) {
            words.take();
            words.take("(");
            var absent = new Absent(selector());
            words.take(")");
            return absent;
        }
        var of = term();
        if (words.isNext("-")) {
            words.take();
            of = new Difference(of, term());
        }
        var order = ORDERS.get(words.take());
        if (order == null) {
            throw words.refusal("compares with nothing");
        }
        return new Comparison(of, order, Double.parseDouble(words.take(NUMBER, "a number")));
    }

    private Expression term() {
        if (!words.nextFits(AGGREGATION)) {
            return figure();
        }
        var kind = Aggregation.Kind.valueOf(words.take().toUpperCase(Locale.ROOT));
        var by = words.isNext("by") ? labels() : List.<String>of();
        words.take("(");
        var aggregation = new Aggregation(kind, by, figure());
        words.take(")");
        return aggregation;
    }

    private List<String> labels() {
        words.take("by");
        words.take("(");
        var labels = new ArrayList<String>();
        do {
            labels.add(words.take(NAME, "a label"));
        } while (taken(","));
        words.take(")");
        return labels;
    }

    private Expression figure() {
        if (!words.nextFits(CHANGE)) {
            return selector();
        }
        var increase = words.take().equals("increase");
        words.take("(");
        var selector = selector();
        words.take("[");
        var window = time(words.take(WINDOW, "a window"));
        if (window.compareTo(Scrapes.LONGEST_WINDOW) > 0) {
            throw words.refusal("looks back for longer than ten minutes");
        }
        words.take("]");
        words.take(")");
        return increase ? new Increase(selector, window) : new Rate(selector, window);
    }

    private Selector selector() {
        var metric = words.take(NAME, "the name of a metric");
        var matchers = new ArrayList<Matcher>();
        if (taken("{")) {
            do {
                matchers.add(matcher());
            } while (taken(","));
            words.take("}");
        }
        return new Selector(metric, List.copyOf(matchers));
    }

    private Matcher matcher() {
        var label = words.take(NAME, "a label");
        var operator = OPERATORS.get(words.take());
        if (operator == null) {
            throw words.refusal("matches a label by nothing");
        }
        var quoted = words.take(QUOTED, "a quoted value");
        var value = quoted.substring(1, quoted.length() - 1);
        try {
            Pattern.compile(value);
        } catch (PatternSyntaxException e) {
            throw words.refusal("has a pattern that is none: " + e.getDescription());
        }
        return new Matcher(label, operator, value);
    }

    private boolean taken(String word) {
        var next = words.isNext(word);
        if (next) {
            words.take();
        }
        return next;
    }
}
