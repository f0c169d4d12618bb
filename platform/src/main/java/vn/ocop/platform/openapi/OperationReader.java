package vn.ocop.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads operations out of an OpenAPI document. */
final class OperationReader {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String JSON = "application/json";

    private final JsonNode document;
    private final RequestSchemas schemas;

    OperationReader(JsonNode document, RequestSchemas schemas) {
        this.document = document;
        this.schemas = schemas;
    }

    List<Operation> all() {
        var all = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .properties()
                                        .forEach(
                                                method -> {
                                                    if (METHODS.contains(method.getKey())) {
                                                        all.add(
                                                                operation(
                                                                        path.getKey(),
                                                                        method.getKey()));
                                                    }
                                                }));
        return all;
    }

    private Operation operation(String path, String method) {
        var node = document.path("paths").path(path).path(method);
        var content = node.path("requestBody").path("content");
        var types = new ArrayList<String>();
        content.fieldNames().forEachRemaining(types::add);
        return new Operation(
                node.path("operationId").asText(),
                Operations.upper(method),
                path,
                parameters(path, node),
                roles(node),
                node.path("requestBody").path("required").asBoolean(false),
                types,
                node.path("responses").path("200").path("headers").has("ETag"),
                jsonBody(content));
    }

    private @Nullable Schema jsonBody(JsonNode content) {
        for (var type : content.properties()) {
            if (type.getKey().equals(JSON) || type.getKey().endsWith("+json")) {
                return schemas.of(type.getValue().path("schema"));
            }
        }
        return null;
    }

    private static @Nullable List<String> roles(JsonNode operation) {
        var security = operation.path("security");
        var roles = new ArrayList<String>();
        for (var requirement : security) {
            if (requirement.isEmpty()) {
                return null;
            }
            requirement.forEach(scopes -> scopes.forEach(role -> roles.add(role.asText())));
        }
        return security.isEmpty() ? null : roles;
    }

    private List<OperationParameter> parameters(String path, JsonNode operation) {
        var all = new ArrayList<OperationParameter>();
        var shared = document.path("paths").path(path).path("parameters");
        shared.forEach(node -> all.add(parameter(resolved(node))));
        operation.path("parameters").forEach(node -> all.add(parameter(resolved(node))));
        return all;
    }

    private OperationParameter parameter(JsonNode node) {
        var schema = resolved(node.path("schema"));
        var type = type(schema);
        var repeatable = type.equals("array");
        return new OperationParameter(
                node.path("name").asText(),
                node.path("in").asText(),
                node.path("required").asBoolean(false),
                repeatable ? type(resolved(schema.path("items"))) : type,
                repeatable,
                schemas.of(node.path("schema")));
    }

    private JsonNode resolved(JsonNode node) {
        var ref = node.path("$ref").asText();
        return ref.isEmpty() ? node : resolved(document.at(ref.substring(1)));
    }

    /** The first type that is not null; what names none is read as text. */
    private static String type(JsonNode schema) {
        var type = schema.path("type");
        if (type instanceof MissingNode) {
            return "string";
        }
        for (var one : type) {
            if (!one.asText().equals("null")) {
                return one.asText();
            }
        }
        return type.asText("string");
    }
}
