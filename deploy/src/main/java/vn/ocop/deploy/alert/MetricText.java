package vn.ocop.deploy.alert;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the text format in which services give their figures. */
final class MetricText {
    private static final Pattern LINE =
            Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)})?\\s+(\\S+)(?:\\s+\\d+)?");
    private static final Pattern LABEL =
            Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\]|\\\\.)*)\",?");

    private MetricText() {}

    /**
     * @param target labels that every series of this target gets
     */
    static Map<Series, Double> read(String text, Map<String, String> target) {
        var values = new HashMap<Series, Double>();
        text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(LINE::matcher)
                .filter(java.util.regex.Matcher::matches)
                .forEach(
                        line ->
                                values.put(
                                        new Series(line.group(1), labels(line.group(2), target)),
                                        number(line.group(3))));
        return values;
    }

    private static Map<String, String> labels(
            @org.jspecify.annotations.Nullable String text, Map<String, String> target) {
        var labels = new HashMap<>(target);
        if (text != null) {
            var matcher = LABEL.matcher(text);
            while (matcher.find()) {
                labels.put(matcher.group(1), matcher.group(2));
            }
        }
        return labels;
    }

    private static double number(String text) {
        return switch (text) {
            case "+Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }
}
