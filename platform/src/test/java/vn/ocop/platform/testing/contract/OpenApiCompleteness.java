package vn.ocop.platform.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What an OpenAPI document must say so that a stranger can use it. */
final class OpenApiCompleteness {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final JsonNode document;
    private final List<String> gaps = new ArrayList<>();

    private OpenApiCompleteness(JsonNode document) {
        this.document = document;
    }

    static List<String> gaps(JsonNode document) {
        var check = new OpenApiCompleteness(document);
        check.paths();
        check.schemas();
        return check.gaps;
    }

    private void paths() {
        document.path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue().properties().stream()
                                        .filter(entry -> METHODS.contains(entry.getKey()))
                                        .forEach(
                                                entry ->
                                                        operation(
                                                                entry.getKey()
                                                                        + " "
                                                                        + path.getKey(),
                                                                entry.getValue())));
    }

    private void operation(String place, JsonNode operation) {
        text(place, operation, "operationId");
        text(place, operation, "summary");
        text(place, operation, "description");
        require(place, !operation.path("tags").isEmpty(), "has no tag");
        require(
                place,
                operation.has("security") || document.has("security"),
                "says nothing of security");
        responses(place, operation.path("responses"));
        if (operation.has("requestBody")) {
            requestBody(place, resolved(operation.path("requestBody")));
        }
        for (var each : operation.path("parameters")) {
            var parameter = resolved(each);
            text(place + " parameter " + parameter.path("name").asText(), parameter, "description");
        }
    }

    private void responses(String place, JsonNode responses) {
        require(
                place,
                responses.properties().stream().anyMatch(e -> e.getKey().matches("[23]..")),
                "has no answer for the good case");
        require(
                place,
                StreamSupport.stream(responses.spliterator(), false)
                        .map(this::resolved)
                        .anyMatch(r -> r.path("content").has("application/problem+json")),
                "names no problem");
    }

    private void requestBody(String place, JsonNode body) {
        body.path("content")
                .properties()
                .forEach(
                        content ->
                                require(
                                        place + " " + content.getKey(),
                                        hasExample(content.getValue())
                                                || hasExample(
                                                        resolved(
                                                                content.getValue().path("schema"))),
                                        "has no example of its body"));
    }

    private static boolean hasExample(JsonNode node) {
        return node.has("example") || !node.path("examples").isEmpty();
    }

    private void schemas() {
        document.path("components")
                .path("schemas")
                .properties()
                .forEach(
                        schema ->
                                schema.getValue()
                                        .path("properties")
                                        .properties()
                                        .forEach(
                                                field ->
                                                        require(
                                                                schema.getKey()
                                                                        + "."
                                                                        + field.getKey(),
                                                                isDescribed(field.getValue()),
                                                                "has no description")));
    }

    /** Said at the field, at the type it refers to, or at one of its alternatives. */
    private boolean isDescribed(JsonNode field) {
        var type = resolved(field);
        return isText(field.path("description"))
                || isText(type.path("description"))
                || alternatives(type).anyMatch(this::isDescribed);
    }

    private static Stream<JsonNode> alternatives(JsonNode type) {
        return List.of("anyOf", "oneOf", "allOf").stream()
                .flatMap(name -> StreamSupport.stream(type.path(name).spliterator(), false));
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.startsWith("#") ? document.at(reference.substring(1)) : node;
    }

    private void text(String place, JsonNode node, String field) {
        require(place, isText(node.path(field)), "has no " + field);
    }

    private static boolean isText(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank();
    }

    private void require(String place, boolean holds, String gap) {
        if (!holds) {
            gaps.add(place + " " + gap);
        }
    }
}
