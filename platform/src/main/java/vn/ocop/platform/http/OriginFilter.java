package vn.ocop.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.problem.ProblemAnswers;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/**
 * Tells a page of an origin that is not allowed so by a problem; the framework would say nothing.
 */
@ApplicationScoped
class OriginFilter {
    private final ProblemAnswers answers;
    private final List<String> allowed;

    OriginFilter(
            ProblemAnswers answers,
            @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> allowed) {
        this.answers = answers;
        this.allowed = allowed.orElse(List.of());
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, SecurityHandlerPriorities.CORS + 1);
    }

    private void check(RoutingContext context) {
        var origin = context.request().getHeader(HttpHeaders.ORIGIN);
        if (origin == null || isAllowed(origin) || isOwn(origin, context)) {
            context.next();
        } else {
            answers.end(Refusal.of(Problems.FORBIDDEN), context.request());
        }
    }

    private boolean isAllowed(String origin) {
        return allowed.stream().anyMatch(one -> fits(one, origin));
    }

    /** An origin as it is, all of them, or a pattern between slashes. */
    private static boolean fits(String allowed, String origin) {
        return allowed.equals("*")
                || allowed.equals(origin)
                || allowed.length() > 2
                        && allowed.startsWith("/")
                        && allowed.endsWith("/")
                        && origin.matches(allowed.substring(1, allowed.length() - 1));
    }

    private static boolean isOwn(String origin, RoutingContext context) {
        @Nullable String host = context.request().getHeader(HttpHeaders.HOST);
        return origin.equalsIgnoreCase(context.request().scheme() + "://" + host);
    }
}
