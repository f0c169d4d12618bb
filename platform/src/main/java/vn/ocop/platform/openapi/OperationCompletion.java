package vn.ocop.platform.openapi;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Adds to one operation what its resource method implies: security, headers, problem answers. */
final class OperationCompletion {
    static final String SECURITY = "bearer";
    private static final String EVENTS = "text/event-stream";

    private final ResourceMethods methods;
    private final Map<String, Schema> schemas;
    private final Set<String> revisioned;

    OperationCompletion(ResourceMethods methods, @Nullable Map<String, Schema> schemas) {
        this.methods = methods;
        this.schemas = schemas == null ? Map.of() : schemas;
        this.revisioned = methods.revisionedSchemas();
    }

    void complete(String path, HttpMethod verb, Operation operation) {
        var method = methods.find(String.valueOf(operation.getOperationId()));
        var open = method.map(methods::isOpen).orElse(false);
        var command = method.map(methods::isCommand).orElse(false);
        secure(operation, open, method.map(methods::roles).orElse(List.of()));
        var changing = hasHeader(operation, SharedParameter.IF_MATCH);
        parameters(path, verb, operation, command);
        if (method.map(methods::isLinkable).orElse(false)) {
            operation.addParameter(SharedParameter.LINK.reference());
        }
        problems(path, operation, new Traits(open, command, changing));
        answers(operation, command, verb);
        sort(operation);
    }

    private record Traits(boolean open, boolean command, boolean changing) {}

    /**
     * @param open whether a call without token is allowed; the roles then are those that see more
     */
    private static void secure(Operation operation, boolean open, List<String> roles) {
        var token = OASFactory.createSecurityRequirement().addScheme(SECURITY, roles);
        operation.setSecurity(
                open ? List.of(OASFactory.createSecurityRequirement(), token) : List.of(token));
    }

    private void parameters(String path, HttpMethod verb, Operation operation, boolean command) {
        var wanted = new LinkedHashSet<SharedParameter>();
        if (hasHeader(operation, SharedParameter.IF_MATCH)) {
            wanted.add(SharedParameter.IF_MATCH);
        }
        if (verb == HttpMethod.GET && isSingle(operation)) {
            wanted.add(SharedParameter.IF_NONE_MATCH);
        }
        if (verb == HttpMethod.POST && command) {
            wanted.add(SharedParameter.IDEMPOTENCY_KEY);
        }
        if (path.startsWith("/v1/")) {
            wanted.add(SharedParameter.REVISION_TOKEN);
        }
        wanted.add(SharedParameter.ACCEPT_LANGUAGE);
        var parameters = new ArrayList<Parameter>();
        for (var own : parametersOf(operation)) {
            if (wanted.stream()
                    .noneMatch(shared -> shared.header().equalsIgnoreCase(own.getName()))) {
                parameters.add(own);
            }
        }
        wanted.forEach(shared -> parameters.add(shared.reference()));
        operation.setParameters(parameters);
    }

    private static void problems(String path, Operation operation, Traits traits) {
        var wanted = new LinkedHashSet<SharedResponse>();
        wanted.add(SharedResponse.INVALID_REQUEST);
        if (traits.open()) {
            wanted.add(SharedResponse.TOO_MANY_REQUESTS);
        } else {
            wanted.add(SharedResponse.UNAUTHORIZED);
            wanted.add(SharedResponse.FORBIDDEN);
        }
        if (path.contains("{") || asksForRecord(operation)) {
            wanted.add(SharedResponse.NOT_FOUND);
        }
        wanted.add(SharedResponse.NOT_ACCEPTABLE);
        if (path.startsWith("/v1/")) {
            wanted.add(SharedResponse.CONFLICT);
        }
        if (traits.changing()) {
            wanted.add(SharedResponse.STALE);
            wanted.add(SharedResponse.PRECONDITION_MISSING);
        }
        if (operation.getRequestBody() != null) {
            wanted.add(SharedResponse.TOO_LARGE);
            wanted.add(SharedResponse.UNSUPPORTED_MEDIA_TYPE);
        }
        if (traits.command() || operation.getRequestBody() != null) {
            wanted.add(SharedResponse.UNPROCESSABLE);
        }
        wanted.add(SharedResponse.INTERNAL_ERROR);
        wanted.add(SharedResponse.UNAVAILABLE);
        for (var shared : wanted) {
            var own = operation.getResponses().getAPIResponse(shared.status());
            if (own == null || own.getRef() == null && own.getContent() == null) {
                operation.getResponses().addAPIResponse(shared.status(), shared.reference());
            }
        }
    }

    private void answers(Operation operation, boolean command, HttpMethod verb) {
        for (var status : List.copyOf(operation.getResponses().getAPIResponses().keySet())) {
            var answer = operation.getResponses().getAPIResponse(status);
            if (status.startsWith("2") && answer.getRef() == null) {
                headers(status, answer, command, verb);
            }
        }
        if (verb == HttpMethod.GET && isSingle(operation)) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description(
                                            "The representation named by If-None-Match is still right."));
        }
    }

    private void headers(String status, APIResponse answer, boolean command, HttpMethod verb) {
        var wanted = new LinkedHashSet<SharedHeader>();
        if (schemasOf(answer).stream().anyMatch(revisioned::contains)
                || verb == HttpMethod.GET && !isList(answer) && !isStream(answer)) {
            wanted.add(SharedHeader.ETAG);
        }
        if (status.equals("201") || status.equals("202")) {
            wanted.add(SharedHeader.LOCATION);
        }
        if (schemasOf(answer).stream().anyMatch(name -> name.startsWith("Page"))) {
            wanted.add(SharedHeader.LINK);
        }
        if (command) {
            wanted.add(SharedHeader.REVISION_TOKEN);
        }
        if (command && verb == HttpMethod.POST) {
            wanted.add(SharedHeader.IDEMPOTENCY_REPLAYED);
        }
        wanted.forEach(shared -> answer.addHeader(shared.header(), shared.reference()));
    }

    /** One resource, which has an entity tag; a list or a stream of events has none. */
    private boolean isSingle(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .noneMatch(answer -> isList(answer.getValue()) || isStream(answer.getValue()));
    }

    private static boolean isStream(APIResponse answer) {
        return answer.getContent() != null && answer.getContent().hasMediaType(EVENTS);
    }

    private boolean isList(APIResponse answer) {
        return schemasOf(answer).stream()
                .map(schemas::get)
                .anyMatch(
                        schema ->
                                schema != null
                                        && schema.getProperties() != null
                                        && schema.getProperties().containsKey("items")
                                        && !schema.getProperties().containsKey("id"));
    }

    private static List<String> schemasOf(APIResponse answer) {
        if (answer.getContent() == null) {
            return List.of();
        }
        return answer.getContent().getMediaTypes().values().stream()
                .map(type -> type.getSchema())
                .filter(schema -> schema != null && schema.getRef() != null)
                .map(schema -> schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1))
                .toList();
    }

    /** A required id in the query names a record as a place in the path does. */
    private static boolean asksForRecord(Operation operation) {
        return parametersOf(operation).stream()
                .filter(own -> own.getIn() == Parameter.In.QUERY)
                .filter(own -> Boolean.TRUE.equals(own.getRequired()))
                .anyMatch(own -> own.getSchema() != null && isId(own.getSchema()));
    }

    private static boolean isId(Schema schema) {
        return schema.getRef() != null && schema.getRef().endsWith("/UUID");
    }

    private static boolean hasHeader(Operation operation, SharedParameter shared) {
        return parametersOf(operation).stream()
                .anyMatch(own -> shared.header().equalsIgnoreCase(own.getName()));
    }

    private static List<Parameter> parametersOf(Operation operation) {
        var parameters = operation.getParameters();
        return parameters == null ? List.of() : parameters;
    }

    private static void sort(Operation operation) {
        var sorted = new TreeMap<>(operation.getResponses().getAPIResponses());
        var responses = OASFactory.createAPIResponses();
        sorted.forEach(responses::addAPIResponse);
        operation.setResponses(responses);
    }
}
