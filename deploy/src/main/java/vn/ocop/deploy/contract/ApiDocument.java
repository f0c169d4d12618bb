package vn.ocop.deploy.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.contract.ApiOperation.ApiBody;
import vn.ocop.deploy.contract.ApiOperation.ApiParameter;
import vn.ocop.deploy.stack.Service;

/** The OpenAPI document of one service. */
public record ApiDocument(Service service, JsonNode document) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    public static ApiDocument servedBy(Api api, Service service) {
        var answer = api.anonymous().get(service, "/q/openapi?format=json").expect(200);
        return new ApiDocument(service, answer.json());
    }

    /** The operations of all services, in the order of their documents. */
    public static List<ApiOperation> allOperations(Api api) {
        return Arrays.stream(Service.values())
                .flatMap(service -> servedBy(api, service).operations().stream())
                .toList();
    }

    public List<ApiOperation> operations() {
        var all = new ArrayList<ApiOperation>();
        for (var path : document.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    all.add(operation(path.getKey(), method.getKey(), method.getValue()));
                }
            }
        }
        return List.copyOf(all);
    }

    private ApiOperation operation(String path, String method, JsonNode node) {
        var open = false;
        var roles = new ArrayList<String>();
        for (var requirement : node.path("security")) {
            open |= requirement.isEmpty();
            requirement.forEach(scopes -> scopes.forEach(role -> roles.add(role.asText())));
        }
        return new ApiOperation(
                service,
                node.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                open,
                roles,
                parameters(node),
                pages(node.path("responses")),
                body(node.path("requestBody").path("content")));
    }

    private boolean pages(JsonNode answers) {
        for (var answer : answers) {
            if (resolved(answer).path("content").has("text/html")) {
                return true;
            }
        }
        return false;
    }

    private List<ApiParameter> parameters(JsonNode operation) {
        var all = new ArrayList<ApiParameter>();
        for (var one : operation.path("parameters")) {
            var parameter = resolved(one);
            var schema = resolved(parameter.path("schema"));
            all.add(
                    new ApiParameter(
                            parameter.path("name").asText(),
                            parameter.path("in").asText(),
                            parameter.path("required").asBoolean(),
                            parameter.path("example").asText(schema.at("/examples/0").asText()),
                            values(schema)));
        }
        return all;
    }

    private List<String> values(JsonNode schema) {
        var values = new ArrayList<String>();
        var one = schema.has("items") ? resolved(schema.path("items")) : schema;
        one.path("enum").forEach(value -> values.add(value.asText()));
        return values;
    }

    private @Nullable ApiBody body(JsonNode content) {
        for (var type : content.properties()) {
            return new ApiBody(type.getKey(), example(type.getValue()));
        }
        return null;
    }

    /** The first example, at the media type or at its schema. */
    private JsonNode example(JsonNode mediaType) {
        for (var example : mediaType.path("examples")) {
            return resolved(example).path("value");
        }
        var examples = resolved(mediaType.path("schema")).path("examples");
        return examples.isEmpty() ? MissingNode.getInstance() : examples.get(0);
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : resolved(document.at(reference.substring(1)));
    }
}
