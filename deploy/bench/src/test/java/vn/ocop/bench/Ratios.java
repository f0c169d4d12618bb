package vn.ocop.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.Locale;

/** Prints each figure of a run beside its share of the reference of the same run. */
final class Ratios {
    private static final String REFERENCE = "reference";

    private Ratios() {}

    public static void main(String[] arguments) throws IOException {
        var result = new ObjectMapper().readTree(new File(arguments[0]));
        var reference = Double.NaN;
        for (var line : result) {
            reference = name(line).equals(REFERENCE) ? score(line) : reference;
        }
        for (var line : result) {
            System.out.printf(
                    Locale.ROOT,
                    "%-20s %,12.0f a second, %.4f of the reference%n",
                    name(line),
                    score(line),
                    score(line) / reference);
        }
    }

    private static String name(JsonNode line) {
        var name = line.path("benchmark").asText();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static double score(JsonNode line) {
        return line.path("primaryMetric").path("score").asDouble();
    }
}
