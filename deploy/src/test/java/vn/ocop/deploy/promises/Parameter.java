package vn.ocop.deploy.promises;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A parameter of an operation.
 *
 * @param schema of one value
 */
record Parameter(String name, String place, boolean required, JsonNode schema, JsonNode node) {
    private static final String NONE = "khong-co";
    private static final Pattern NAMES = Pattern.compile("^\\(([A-Za-z|]+)\\)");

    /** Whether not every text is a value of it. */
    boolean refuses(String value) {
        var pattern = schema.path("pattern").asText("");
        return schema.has("enum")
                || List.of("uuid", "date", "date-time").contains(schema.path("format").asText())
                || List.of("integer", "number", "boolean").contains(schema.path("type").asText())
                || !pattern.isEmpty() && !Pattern.compile(pattern).matcher(value).find();
    }

    /** A text that is no value of any coded parameter. */
    static String noValue() {
        return NONE;
    }

    /** What the document shows as an example, or something of the type. */
    String example() {
        var shown = node.has("example") ? node.path("example") : schema.path("examples").path(0);
        if (!shown.isMissingNode()) {
            return shown.asText();
        }
        return schema.has("enum")
                ? schema.path("enum").path(0).asText()
                : schema.path("type").asText().equals("integer") ? "1" : NONE;
    }

    boolean isId() {
        return schema.path("format").asText().equals("uuid");
    }

    /** The names between which a parameter such as {@code facets} lets one choose. */
    List<String> choices() {
        var names = NAMES.matcher(schema.path("pattern").asText(""));
        return names.find() ? List.of(names.group(1).split("\\|")) : List.of();
    }
}
