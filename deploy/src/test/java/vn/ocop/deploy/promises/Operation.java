package vn.ocop.deploy.promises;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ocop.deploy.stack.Service;

/** One operation as the document of its service describes it. */
record Operation(Service service, String method, String path, JsonNode node, JsonNode root) {
    private static final String JSON = "json";

    String name() {
        return service.name().toLowerCase(Locale.ROOT) + " " + method + " " + path;
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** Whether it makes a record that stands alone, or a job. */
    boolean creates() {
        return method.equals("POST") && !path.contains("{") && (declares(201) || beginsJob());
    }

    /** Whether the work goes on after its answer. */
    boolean beginsJob() {
        return method.equals("POST") && declares(202);
    }

    boolean isOpen() {
        for (var alternative : node.path("security")) {
            if (alternative.isEmpty()) {
                return true;
            }
        }
        return node.path("security").isEmpty();
    }

    List<String> roles() {
        var roles = new ArrayList<String>();
        node.path("security")
                .findValues("bearer")
                .forEach(it -> it.forEach(r -> roles.add(r.asText())));
        return roles;
    }

    List<Parameter> parameters(String place) {
        var found = new ArrayList<Parameter>();
        for (var each : node.path("parameters")) {
            var one = resolved(each);
            if (one.path("in").asText().equals(place)) {
                var whole = resolved(one.path("schema"));
                var schema = whole.has("items") ? resolved(whole.path("items")) : whole;
                found.add(
                        new Parameter(
                                one.path("name").asText(),
                                place,
                                one.path("required").asBoolean(),
                                schema,
                                one));
            }
        }
        return found;
    }

    Optional<Parameter> query(String name) {
        return parameters("query").stream().filter(it -> it.name().equals(name)).findFirst();
    }

    boolean takes(String header) {
        return parameters("header").stream().anyMatch(it -> it.name().equals(header));
    }

    boolean declares(int status) {
        return node.path("responses").has(Integer.toString(status));
    }

    /** Whether its answer is a list: rows under {@code items}, without an identity of its own. */
    boolean lists() {
        for (var content : node.at("/responses/200/content")) {
            var fields = resolved(content.path("schema")).path("properties");
            if (fields.has("items") && !fields.has("id")) {
                return true;
            }
        }
        return false;
    }

    boolean takesBody() {
        return !bodyTypes().isEmpty();
    }

    boolean needsBody() {
        return node.at("/requestBody/required").asBoolean();
    }

    List<String> bodyTypes() {
        var types = new ArrayList<String>();
        node.at("/requestBody/content").fieldNames().forEachRemaining(types::add);
        return types;
    }

    Optional<String> jsonType() {
        return bodyTypes().stream().filter(it -> it.endsWith(JSON)).findFirst();
    }

    /** The first example of a JSON body. */
    Optional<JsonNode> example() {
        return jsonType()
                .map(type -> node.path("requestBody").path("content").path(type).path("examples"))
                .filter(JsonNode::isObject)
                .map(examples -> examples.elements().next().path("value"));
    }

    /** A method that no operation has at this path. */
    String unknownMethod() {
        var item = root.path("paths").path(path);
        return Stream.of("DELETE", "PUT", "PATCH", "POST")
                .filter(it -> !item.has(it.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : resolved(root.at(reference.substring(1)));
    }
}
