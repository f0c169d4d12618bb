package vn.ocop.platform.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;

/** Says in both languages what a schema finds wrong with a value. */
final class SchemaFaults {
    static final String UNKNOWN_FIELD = "unknown-field";
    private static final int MOST_CODES = 40;

    private SchemaFaults() {}

    static List<Fault> of(Schema schema, JsonNode value) {
        var faults = new ArrayList<Fault>();
        var errors = schema.validate(value);
        for (var error : errors) {
            if (!isSaidByFormat(error, errors)) {
                faults.add(Fault.at(pointer(error), code(error.getKeyword()), text(error)));
            }
        }
        return faults;
    }

    /** A format and the pattern that spells it out are one fault. */
    private static boolean isSaidByFormat(Error error, List<Error> errors) {
        return error.getKeyword().equals("pattern")
                && errors.stream()
                        .anyMatch(
                                other ->
                                        other.getKeyword().equals("format")
                                                && other.getInstanceLocation()
                                                        .equals(error.getInstanceLocation()));
    }

    private static String pointer(Error error) {
        var place = error.getInstanceLocation().toString();
        var property = error.getProperty();
        return switch (error.getKeyword()) {
            case "required", "additionalProperties", "unevaluatedProperties" ->
                    property == null ? place : place + "/" + escape(property);
            default -> place;
        };
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String code(String keyword) {
        return switch (keyword) {
            case "additionalProperties", "unevaluatedProperties" -> UNKNOWN_FIELD;
            case "minLength" -> "too-short";
            case "maxLength" -> "too-long";
            case "minimum", "exclusiveMinimum" -> "too-small";
            case "maximum", "exclusiveMaximum" -> "too-large";
            case "minItems" -> "too-few";
            case "maxItems" -> "too-many";
            case "uniqueItems" -> "not-unique";
            case "anyOf", "oneOf", "allOf", "not", "if" -> "form";
            default -> keyword;
        };
    }

    private static Text text(Error error) {
        var limit = error.getSchemaNode() == null ? "" : limit(error.getSchemaNode());
        return switch (error.getKeyword()) {
            case "required" -> Text.of("Thiếu trường này", "This field is missing");
            case "additionalProperties", "unevaluatedProperties" ->
                    Text.of("Không có trường này", "There is no such field");
            case "type" -> Text.of("Sai kiểu, cần " + limit, "Wrong type, expected " + limit);
            case "enum", "const" ->
                    Text.of("Giá trị phải là một trong: " + limit, "Must be one of: " + limit);
            case "minLength" ->
                    Text.of("Cần ít nhất " + limit + " ký tự", "At least " + limit + " characters");
            case "maxLength" ->
                    Text.of("Tối đa " + limit + " ký tự", "At most " + limit + " characters");
            case "minimum" -> Text.of("Nhỏ nhất là " + limit, "Must be at least " + limit);
            case "maximum" -> Text.of("Lớn nhất là " + limit, "Must be at most " + limit);
            case "exclusiveMinimum" -> Text.of("Phải lớn hơn " + limit, "Must be above " + limit);
            case "exclusiveMaximum" -> Text.of("Phải nhỏ hơn " + limit, "Must be below " + limit);
            case "minItems" ->
                    Text.of("Cần ít nhất " + limit + " phần tử", "At least " + limit + " elements");
            case "maxItems" ->
                    Text.of("Tối đa " + limit + " phần tử", "At most " + limit + " elements");
            case "uniqueItems" -> Text.of("Các phần tử phải khác nhau", "The elements must differ");
            case "pattern" ->
                    Text.of("Không đúng mẫu " + limit, "Does not fit the pattern " + limit);
            case "format" ->
                    Text.of("Không đúng định dạng " + limit, "Does not have the format " + limit);
            case "multipleOf" ->
                    Text.of("Phải là bội của " + limit, "Must be a multiple of " + limit);
            default -> Text.of("Giá trị không hợp lệ", "The value is not valid");
        };
    }

    private static String limit(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .limit(MOST_CODES)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", "))
                : node.asText();
    }
}
