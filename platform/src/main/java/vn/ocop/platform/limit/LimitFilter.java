package vn.ocop.platform.limit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import vn.ocop.platform.openapi.Operation;
import vn.ocop.platform.openapi.Operations;
import vn.ocop.platform.problem.HttpProblems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;

/**
 * Refuses anonymous requests of an address that asks too often. It stands after authentication: a
 * token that is not valid is told so instead of passing as no limit.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
class LimitFilter implements ContainerRequestFilter {
    private final Operations operations;
    private final Limits limits;
    private final Caller caller;
    private final HttpServerRequest request;

    LimitFilter(Operations operations, Limits limits, Caller caller, HttpServerRequest request) {
        this.operations = operations;
        this.limits = limits;
        this.caller = caller;
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        operations
                .find(request.method().name(), request.path())
                .map(Operation.Match::operation)
                .filter(operation -> operation.roles() == null && caller.anonymous())
                .ifPresent(this::take);
    }

    private void take(Operation operation) {
        var pause = limits.take(operation, request);
        if (pause.isPositive()) {
            throw Refusal.of(HttpProblems.TOO_MANY_REQUESTS).retryAfter(wholeSeconds(pause));
        }
    }

    /** Rounded up: whoever waits that long is served. */
    private static Duration wholeSeconds(Duration pause) {
        return Duration.ofSeconds(pause.plusNanos(999_999_999).toSeconds());
    }
}
