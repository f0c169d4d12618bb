package vn.ocop.platform.testing.evolution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Compares OpenAPI documents, operation by operation. */
final class OpenApiEvolution {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final Set<String> OF_PARAMETERS =
            Set.of("name", "in", "schema", "required", "deprecated");

    private final References released;
    private final References current;
    private final Findings findings;
    private final BodyEvolution bodies;

    OpenApiEvolution(JsonNode released, JsonNode current, Findings findings) {
        this.released = new References(released);
        this.current = new References(current);
        this.findings = findings;
        this.bodies =
                new BodyEvolution(
                        this.released,
                        this.current,
                        new SchemaEvolution(this.released, this.current, findings),
                        findings);
    }

    void compare() {
        var was = released.document();
        var is = current.document();
        var schemes = "/components/securitySchemes";
        is.at(schemes).fieldNames().forEachRemaining(name -> scheme(name, schemes));
        findings.same("servers", was.path("servers"), is.path("servers"));
        for (var path : was.path("paths").properties()) {
            if (is.path("paths").has(path.getKey())) {
                operations(path.getKey(), path.getValue(), is.path("paths").path(path.getKey()));
            } else {
                findings.broken(path.getKey(), "is gone");
            }
        }
        is.path("paths").fieldNames().forEachRemaining(path -> noteIfNew(path, was.path("paths")));
    }

    private void scheme(String name, String schemes) {
        findings.sameRest(
                "security scheme " + name,
                released.document().at(schemes).path(name),
                current.document().at(schemes).path(name),
                SchemaEvolution.TEXT);
    }

    private void noteIfNew(String name, JsonNode before) {
        if (!before.has(name)) {
            findings.added(name);
        }
    }

    private void operations(String path, JsonNode was, JsonNode is) {
        for (var method : METHODS) {
            var place = method.toUpperCase(Locale.ROOT) + " " + path;
            if (was.has(method) && is.has(method)) {
                operation(place, was.path(method), is.path(method));
            } else if (was.has(method)) {
                findings.broken(place, "is gone");
            } else if (is.has(method)) {
                findings.added(place);
            }
        }
        findings.same(path + " parameters", was.path("parameters"), is.path("parameters"));
    }

    /** Id and tags are the names by which generated clients call the operation. */
    private void operation(String place, JsonNode was, JsonNode is) {
        findings.operation();
        for (var key : Set.of("operationId", "tags", "security")) {
            findings.same(place + " " + key, was.path(key), is.path(key));
        }
        parameters(place, was, is);
        bodies.request(place, was.path("requestBody"), is.path("requestBody"));
        bodies.answers(place, was.path("responses"), is.path("responses"));
    }

    private void parameters(String place, JsonNode was, JsonNode is) {
        var left = parameters(released, was);
        var now = parameters(current, is);
        for (var parameter : left.entrySet()) {
            var after = now.remove(parameter.getKey());
            if (after == null) {
                findings.broken(place + " " + parameter.getKey(), "is gone");
            } else {
                parameter(place + " " + parameter.getKey(), parameter.getValue(), after);
            }
        }
        now.forEach(
                (name, added) -> {
                    if (added.path("required").asBoolean()) {
                        findings.broken(place + " " + name, "is new and required");
                    } else {
                        findings.added(place + " " + name);
                    }
                });
    }

    private void parameter(String place, JsonNode was, JsonNode is) {
        if (was.path("required").asBoolean() != is.path("required").asBoolean()) {
            findings.same(place + " required", was.path("required"), is.path("required"));
        }
        bodies.schema(place, was.path("schema"), is.path("schema"), Direction.ASKED);
        var walked = new HashSet<>(OF_PARAMETERS);
        walked.addAll(SchemaEvolution.TEXT);
        findings.sameRest(place, was, is, walked);
    }

    private static Map<String, JsonNode> parameters(References document, JsonNode operation) {
        var parameters = new LinkedHashMap<String, JsonNode>();
        for (var one : operation.path("parameters")) {
            var parameter = document.resolve(one);
            var place = parameter.path("in").asText();
            var name = parameter.path("name").asText();
            parameters.put(
                    place + " " + (place.equals("header") ? name.toLowerCase(Locale.ROOT) : name),
                    parameter);
        }
        return parameters;
    }
}
