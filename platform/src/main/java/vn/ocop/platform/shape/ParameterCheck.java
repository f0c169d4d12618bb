package vn.ocop.platform.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.ocop.platform.openapi.Operation;
import vn.ocop.platform.openapi.OperationParameter;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.text.VietnameseText;

/** Holds the parameters of a request against those of its operation. */
final class ParameterCheck {
    private static final String QUERY = "query";
    private static final String HEADER = "header";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,20})?");

    private final Operation operation;
    private final List<Fault> faults = new ArrayList<>();

    private ParameterCheck(Operation operation) {
        this.operation = operation;
    }

    /**
     * @param path raw values of the path's places
     * @param headers values by name in lower case
     */
    static List<Fault> faults(
            Operation operation,
            RawQuery query,
            Map<String, String> path,
            Map<String, List<String>> headers) {
        var check = new ParameterCheck(operation);
        check.faults.addAll(query.faults());
        check.unknown(query);
        for (var parameter : operation.parameters()) {
            switch (parameter.place()) {
                case QUERY ->
                        check.values(
                                parameter,
                                query.values().getOrDefault(parameter.name(), List.of()));
                case HEADER ->
                        check.values(
                                parameter,
                                headers.getOrDefault(lower(parameter.name()), List.of()));
                case "path" -> check.place(parameter, path.getOrDefault(parameter.name(), ""));
                default -> {}
            }
        }
        return check.faults;
    }

    private void unknown(RawQuery query) {
        for (var name : query.values().keySet()) {
            if (operation.parameters().stream()
                    .noneMatch(one -> one.place().equals(QUERY) && one.name().equals(name))) {
                // The name is the caller's; it is echoed only when it is harmless.
                var shown = VietnameseText.hasForbiddenCharacters(name) ? "?" : name;
                faults.add(
                        Fault.parameter(
                                shown, ShapeFaults.UNKNOWN.code(), ShapeFaults.UNKNOWN.text()));
            }
        }
    }

    private void place(OperationParameter parameter, String raw) {
        PercentText.ofPath(raw)
                .ifPresentOrElse(
                        value -> values(parameter, List.of(value)),
                        () -> add(parameter, ShapeFaults.ENCODING));
    }

    private void values(OperationParameter parameter, List<String> values) {
        if (values.isEmpty()) {
            // A missing header has a status of its own (428), given where its need is known.
            if (parameter.required() && !parameter.place().equals(HEADER)) {
                add(parameter, ShapeFaults.REQUIRED);
            }
            return;
        }
        if (values.size() > 1 && !parameter.repeatable()) {
            add(parameter, ShapeFaults.REPEATED);
            return;
        }
        if (values.stream().anyMatch(VietnameseText::hasForbiddenCharacters)) {
            add(parameter, ShapeFaults.CHARACTERS);
            return;
        }
        for (var fault : SchemaFaults.of(parameter.schema(), json(parameter, values))) {
            faults.add(at(parameter, fault));
        }
    }

    private static JsonNode json(OperationParameter parameter, List<String> values) {
        if (!parameter.repeatable()) {
            return json(parameter.type(), values.getFirst());
        }
        var array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(json(parameter.type(), value)));
        return array;
    }

    /** What does not look like the type stays text, so that the schema finds the fault. */
    private static JsonNode json(String type, String value) {
        return switch (type) {
            case "integer", "number" ->
                    NUMBER.matcher(value).matches()
                            ? DecimalNode.valueOf(new BigDecimal(value))
                            : TextNode.valueOf(value);
            case "boolean" ->
                    value.equals("true") || value.equals("false")
                            ? BooleanNode.valueOf(value.equals("true"))
                            : TextNode.valueOf(value);
            default -> TextNode.valueOf(value);
        };
    }

    private void add(OperationParameter parameter, ShapeFaults fault) {
        faults.add(at(parameter, Fault.parameter("", fault.code(), fault.text())));
    }

    private static Fault at(OperationParameter parameter, Fault fault) {
        return parameter.place().equals(HEADER)
                ? Fault.header(parameter.name(), fault.code(), fault.message())
                : Fault.parameter(parameter.name(), fault.code(), fault.message());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
