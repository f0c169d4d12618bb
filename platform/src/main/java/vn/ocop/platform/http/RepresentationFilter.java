package vn.ocop.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    RepresentationFilter(Representations representations) {
        this.representations = representations;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Revisioned view) || !isJson(response)) {
            return;
        }
        var representation = representations.of(view);
        response.getHeaders().putSingle(HttpHeaders.ETAG, representation.quoted());
        if (READING.contains(request.getMethod())
                && isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), representation)) {
            response.setStatusInfo(Status.NOT_MODIFIED);
            response.setEntity(null);
            return;
        }
        response.setEntity(
                representation.bytes(), new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
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
