package vn.ocop.platform.testing.evolution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Where in a contract something can be changed. */
final class Places {

    private Places() {}

    static Stream<ObjectNode> operations(JsonNode document) {
        return named(document.path("paths")).flatMap(Places::objects);
    }

    static Stream<ObjectNode> answers(JsonNode document) {
        return operations(document).flatMap(it -> objects(it.path("responses")));
    }

    static Stream<ObjectNode> contents(Stream<ObjectNode> answers) {
        return answers.flatMap(it -> objects(it.path("content")));
    }

    /** Every schema of its own and every field of one. */
    static Stream<ObjectNode> schemas(JsonNode document) {
        var found = new ArrayList<ObjectNode>();
        objects(document.at("/components/schemas")).forEach(it -> collect(root(it), found));
        return found.stream();
    }

    private static ObjectNode root(ObjectNode named) {
        return named.path("schema").isObject() ? (ObjectNode) named.path("schema") : named;
    }

    private static void collect(ObjectNode schema, List<ObjectNode> found) {
        found.add(schema);
        objects(schema.path("properties")).forEach(field -> collect(field, found));
        if (schema.path("items").isObject()) {
            collect((ObjectNode) schema.path("items"), found);
        }
    }

    static Stream<ObjectNode> fields(JsonNode document) {
        return schemas(document).filter(it -> it.path("properties").isObject());
    }

    /** Schemas that say this, and by themselves: what stands beside a reference may repeat it. */
    static Stream<ObjectNode> saying(JsonNode document, String key) {
        return schemas(document).filter(it -> it.has(key));
    }

    static Stream<JsonNode> named(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getValue);
    }

    static Stream<ObjectNode> objects(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .filter(JsonNode::isObject)
                .map(it -> (ObjectNode) it);
    }

    static Stream<String> keys(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey);
    }

    static boolean requires(JsonNode schema, String name) {
        return StreamSupport.stream(schema.path("required").spliterator(), false)
                .anyMatch(it -> it.asText().equals(name));
    }

    /** One for each member of an object or array. */
    static Stream<Runnable> removals(JsonNode node) {
        return switch (node) {
            case ObjectNode object ->
                    List.copyOf(object.properties()).stream()
                            .map(member -> () -> object.remove(member.getKey()));
            case ArrayNode array ->
                    IntStream.range(0, array.size()).mapToObj(i -> () -> array.remove(i));
            default -> Stream.of();
        };
    }
}
