package vn.ocop.platform.shape;

import com.networknt.schema.Schema;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.openapi.Operation;
import vn.ocop.platform.openapi.Operations;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.HttpProblems;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Checks the form of a request after authorisation and before anything is bound. */
@Provider
@Priority(Priorities.ENTITY_CODER)
class ShapeFilter implements ContainerRequestFilter {
    static final int LARGEST_JSON = 1_048_576;

    private final Operations operations;
    private final HttpServerRequest request;
    private final ReceivedBody received;

    ShapeFilter(Operations operations, HttpServerRequest request, ReceivedBody received) {
        this.operations = operations;
        this.request = request;
        this.received = received;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        var match = operations.find(request.method().name(), request.path());
        if (match.isEmpty()) {
            return;
        }
        var operation = match.get().operation();
        var schema = operation.jsonBody();
        var body = schema != null && isJson(context) ? body(context, operation) : new byte[0];
        var faults = new ArrayList<Fault>();
        faults.addAll(
                ParameterCheck.faults(
                        operation,
                        RawQuery.of(request.query()),
                        match.get().pathValues(),
                        headers(context)));
        if (schema != null && body.length > 0) {
            faults.addAll(handOn(context, operation, schema, body));
        } else if (schema != null && operation.bodyRequired()) {
            faults.add(Fault.at("", ShapeFaults.EMPTY.code(), ShapeFaults.EMPTY.text()));
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(Problems.INVALID_REQUEST, faults);
        }
    }

    private List<Fault> handOn(
            ContainerRequestContext context, Operation operation, Schema schema, byte[] body) {
        var check =
                operation.bodyTypes().contains(MergePatch.MEDIA_TYPE)
                        ? BodyCheck.ofPatch(schema, body)
                        : BodyCheck.of(schema, body);
        received.keep(check.bytes());
        context.setEntityStream(new ByteArrayInputStream(check.bytes()));
        return check.faults();
    }

    /** Bodies of other media types (forms, files) are read and checked by their resource. */
    private static boolean isJson(ContainerRequestContext context) {
        var type = type(context);
        return type == null
                || type.getSubtype().equals("json")
                || type.getSubtype().endsWith("+json");
    }

    /** What does not read as a type is none that the operation takes. */
    private static @Nullable MediaType type(ContainerRequestContext context) {
        try {
            return context.getMediaType();
        } catch (IllegalArgumentException _) {
            throw Refusal.of(HttpProblems.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    private static byte[] body(ContainerRequestContext context, Operation operation) {
        var encoding = context.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw Refusal.of(HttpProblems.UNSUPPORTED_MEDIA_TYPE);
        }
        if (context.getLength() > LARGEST_JSON) {
            throw Refusal.of(HttpProblems.TOO_LARGE);
        }
        var body = read(context);
        if (body.length > LARGEST_JSON) {
            throw Refusal.of(HttpProblems.TOO_LARGE);
        }
        if (body.length > 0 && type(context) == null && !operation.bodyTypes().isEmpty()) {
            throw Refusal.of(HttpProblems.UNSUPPORTED_MEDIA_TYPE);
        }
        return body;
    }

    /** What breaks off, or is no chunk where a chunk must be, is the caller's fault. */
    private static byte[] read(ContainerRequestContext context) {
        try {
            return context.getEntityStream().readNBytes(LARGEST_JSON + 1);
        } catch (IOException _) {
            throw Refusal.of(HttpProblems.MALFORMED_REQUEST);
        }
    }

    private static Map<String, List<String>> headers(ContainerRequestContext context) {
        var headers = new HashMap<String, List<String>>();
        context.getHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        return headers;
    }
}
