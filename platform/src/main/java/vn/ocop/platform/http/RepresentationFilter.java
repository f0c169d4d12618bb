package vn.ocop.platform.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.openapi.Operations;

/**
 * Gives views of aggregates their entity tag and answers {@code If-None-Match}. The view is written
 * once: the tag is made of the very bytes that are sent.
 */
@Provider
@Priority(RepresentationFilter.PRIORITY)
class RepresentationFilter implements ContainerResponseFilter {
    /** Response filters run from high to low: this one before those that only add headers. */
    static final int PRIORITY = 6_000;

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Representations representations;
    private final Operations operations;
    private final HttpServerRequest received;

    RepresentationFilter(
            Representations representations, Operations operations, HttpServerRequest received) {
        this.representations = representations;
        this.operations = operations;
        this.received = received;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var representation = representation(request, response);
        if (representation == null) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.ETAG, representation.quoted());
        if (READING.contains(request.getMethod())
                && isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), representation)) {
            response.setStatusInfo(Status.NOT_MODIFIED);
            response.setEntity(null);
            return;
        }
        if (isJson(response)) {
            response.setEntity(
                    representation.bytes(), new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        }
    }

    /** An aggregate's view counts its revision in; other single resources have their bytes only. */
    private @Nullable Representation representation(
            ContainerRequestContext request, ContainerResponseContext response) {
        var entity = response.getEntity();
        if (entity instanceof Revisioned view) {
            return isJson(response) ? representations.of(view) : null;
        }
        if (entity == null
                || response.getStatus() != Status.OK.getStatusCode()
                || response.getHeaders().containsKey(HttpHeaders.ETAG)
                || !READING.contains(request.getMethod())
                || !isTagged()) {
            return null;
        }
        return switch (entity) {
            case byte[] bytes -> Representation.of(bytes);
            case String text -> Representation.of(text.getBytes(StandardCharsets.UTF_8));
            default -> isJson(response) ? representations.ofBytes(entity) : null;
        };
    }

    /** Lists are not: the document declares no entity tag for them. */
    private boolean isTagged() {
        return operations
                .find(received.method().name(), received.path())
                .map(match -> match.operation().tagged())
                .orElse(false);
    }

    private static boolean isJson(ContainerResponseContext response) {
        var type = response.getMediaType();
        return type == null || type.getSubtype().equals("json");
    }

    /** Weak comparison, as the header has it. */
    private static boolean isKnown(@Nullable String header, Representation representation) {
        return header != null
                && (header.strip().equals("*")
                        || Arrays.stream(header.split(","))
                                .map(String::strip)
                                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                                .anyMatch(representation.quoted()::equals));
    }
}
