package vn.ocop.platform.testing.evolution;

import static vn.ocop.platform.testing.evolution.Places.answers;
import static vn.ocop.platform.testing.evolution.Places.contents;
import static vn.ocop.platform.testing.evolution.Places.fields;
import static vn.ocop.platform.testing.evolution.Places.named;
import static vn.ocop.platform.testing.evolution.Places.objects;
import static vn.ocop.platform.testing.evolution.Places.operations;
import static vn.ocop.platform.testing.evolution.Places.removals;
import static vn.ocop.platform.testing.evolution.Places.saying;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import java.util.stream.Stream;

/** A change that breaks those who rely on a contract, to be planted wherever it is possible. */
public enum PlantedBreak {
    PATH_REMOVED(document -> removals(document.path("paths"))),
    OPERATION_REMOVED(document -> named(document.path("paths")).flatMap(Places::removals)),
    OPERATION_RENAMED(
            document ->
                    operations(document)
                            .filter(it -> it.has("operationId"))
                            .map(it -> () -> it.put("operationId", "renamed"))),
    SECURITY_CHANGED(
            document ->
                    operations(document)
                            .filter(it -> it.has("security"))
                            .map(it -> () -> it.putArray("security").addObject().putArray("key"))),
    PARAMETER_REMOVED(
            document -> operations(document).flatMap(it -> removals(it.path("parameters")))),
    NEW_REQUIRED_PARAMETER(
            document ->
                    operations(document)
                            .map(
                                    it ->
                                            () ->
                                                    it.withArray("parameters")
                                                            .addObject()
                                                            .put("name", "planted")
                                                            .put("in", "query")
                                                            .put("required", true))),
    PARAMETER_REQUIRED(
            document ->
                    operations(document)
                            .flatMap(it -> objects(it.path("parameters")))
                            .filter(it -> it.has("schema") && !it.path("required").asBoolean())
                            .map(it -> () -> it.put("required", true))),
    BODY_TYPE_REMOVED(
            document ->
                    operations(document)
                            .flatMap(it -> removals(it.path("requestBody").path("content")))),
    STATUS_REMOVED(document -> operations(document).flatMap(it -> removals(it.path("responses")))),
    ANSWER_TYPE_REMOVED(document -> answers(document).flatMap(it -> removals(it.path("content")))),
    HEADER_REMOVED(document -> answers(document).flatMap(it -> removals(it.path("headers")))),
    ANSWER_REPLACED(
            document ->
                    contents(answers(document))
                            .map(it -> () -> it.putObject("schema").put("type", "boolean"))),
    TYPE_CHANGED(
            document ->
                    saying(document, "type")
                            .filter(it -> !it.path("type").asText().equals("boolean"))
                            .map(it -> () -> it.put("type", "boolean"))),
    NULL_ALLOWED(
            document ->
                    saying(document, "type")
                            .map(
                                    it -> {
                                        var type = it.path("type").asText();
                                        return () -> it.putArray("type").add(type).add("null");
                                    })),
    FORMAT_CHANGED(
            document -> saying(document, "format").map(it -> () -> it.put("format", "planted"))),
    LENGTH_NARROWED(
            document -> saying(document, "maxLength").map(it -> () -> it.put("maxLength", 0))),
    RANGE_NARROWED(document -> saying(document, "maximum").map(it -> () -> it.put("maximum", 0))),
    PATTERN_NARROWED(
            document ->
                    saying(document, "pattern").map(it -> () -> it.put("pattern", "^planted$"))),
    PROPERTY_REMOVED(document -> fields(document).flatMap(it -> removals(it.path("properties")))),
    REQUIRED_DROPPED(document -> fields(document).flatMap(it -> removals(it.path("required")))),
    REQUIRED_ADDED(
            document ->
                    fields(document)
                            .flatMap(
                                    it ->
                                            Places.keys(it.path("properties"))
                                                    .filter(name -> !Places.requires(it, name))
                                                    .map(
                                                            name ->
                                                                    () ->
                                                                            it.withArray("required")
                                                                                    .add(name)))),
    NEW_REQUIRED_PROPERTY(
            document ->
                    fields(document)
                            .filter(it -> it.path("additionalProperties").isBoolean())
                            .map(
                                    it ->
                                            () -> {
                                                it.withObjectProperty("properties")
                                                        .putObject("planted")
                                                        .put("type", "string");
                                                it.withArray("required").add("planted");
                                            })),
    CODE_REMOVED(
            document ->
                    Places.schemas(document)
                            .filter(it -> it.path("enum").isArray())
                            .flatMap(it -> removals(it.path("enum")))),
    CODES_LISTED(
            document ->
                    saying(document, "type")
                            .filter(it -> it.path("type").asText().equals("string"))
                            .filter(it -> !it.has("enum") && !it.has("$ref"))
                            .map(it -> () -> it.putArray("enum").add("PLANTED"))),
    LIST_OF_OTHERS(
            document ->
                    saying(document, "items")
                            .map(it -> () -> it.putObject("items").put("type", "boolean"))),
    CHANNEL_MOVED(
            document ->
                    named(document.path("channels"))
                            .map(it -> (ObjectNode) it)
                            .map(it -> () -> it.put("address", "planted"))),
    MESSAGE_REMOVED(document -> removals(document.path("components").path("messages")));

    private final Function<JsonNode, Stream<Runnable>> changes;

    PlantedBreak(Function<JsonNode, Stream<Runnable>> changes) {
        this.changes = changes;
    }

    /** In how many places of the document it can be planted. */
    public int places(JsonNode document) {
        return changes.apply(document).toList().size();
    }

    /** The document with the change at one of its places. */
    public JsonNode in(JsonNode document, int place) {
        var copy = document.deepCopy();
        changes.apply(copy).toList().get(place).run();
        return copy;
    }
}
