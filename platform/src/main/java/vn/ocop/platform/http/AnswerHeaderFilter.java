package vn.ocop.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.link.Links;

/** Adds what belongs to every answer: caching rules, the next page, addresses with their prefix. */
@Provider
@Priority(AnswerHeaderFilter.PRIORITY)
class AnswerHeaderFilter implements ContainerResponseFilter {
    static final int PRIORITY = 5_000;

    static final String VARY = "Accept, Accept-Language, Authorization";

    /** For everything that is no page: a document that a browser must not run or frame. */
    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'";

    private static final String POLICY_HEADER = "Content-Security-Policy";

    private static final Duration LONGEST_PUBLIC_CACHE = Duration.ofMinutes(1);

    private final Links links;
    private final WrittenRevisions written;
    private final Clock clock;

    AnswerHeaderFilter(Links links, WrittenRevisions written, Clock clock) {
        this.links = links;
        this.written = written;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        if (!headers.containsKey(POLICY_HEADER)) {
            headers.putSingle(POLICY_HEADER, POLICY);
        }
        headers.putIfAbsent(HttpHeaders.VARY, new ArrayList<>(List.of(VARY)));
        if (headers.getFirst(HttpHeaders.LOCATION) instanceof String path && path.startsWith("/")) {
            headers.putSingle(HttpHeaders.LOCATION, links.to(path));
        }
        if (response.getStatus() >= 400) {
            return;
        }
        if (request.getMethod().equals("GET")) {
            cache(request, headers);
        }
        if (response.getEntity() instanceof Page<?> page && page.nextCursor() != null) {
            headers.add(HttpHeaders.LINK, next(request.getUriInfo(), page.nextCursor()));
        }
        if (!written.tokens().isEmpty()) {
            headers.putSingle(RevisionToken.HEADER, written.header());
        }
    }

    private void cache(ContainerRequestContext request, MultivaluedMap<String, Object> headers) {
        if (headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            return;
        }
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            return;
        }
        // Fields that depend on the local day are right until midnight only.
        var midnight = Duration.between(clock.instant(), VietnamTime.nextMidnight(clock));
        var age = midnight.compareTo(LONGEST_PUBLIC_CACHE) < 0 ? midnight : LONGEST_PUBLIC_CACHE;
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "public, max-age=" + age.toSeconds());
    }

    private String next(UriInfo uri, String cursor) {
        var query =
                uri.getQueryParameters().entrySet().stream()
                        .filter(one -> !one.getKey().equals(PageQuery.CURSOR))
                        .flatMap(
                                one ->
                                        one.getValue().stream()
                                                .map(value -> pair(one.getKey(), value)))
                        .collect(Collectors.joining("&"));
        var address = links.to(uri.getPath()) + "?" + query + (query.isEmpty() ? "" : "&");
        return "<" + address + pair(PageQuery.CURSOR, cursor) + ">; rel=\"next\"";
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
