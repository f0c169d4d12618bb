package vn.ocop.platform.watch;

import io.opentelemetry.context.Context;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.ocop.platform.openapi.Operation;
import vn.ocop.platform.openapi.Operations;

/**
 * Sees each request end: counts what the public was answered, and gives a slow one a line in the
 * log. The line names the operation, not the address: an address may hold what was searched for.
 */
@ApplicationScoped
class RequestWatchFilter {

    private static final Logger LOG = Logger.getLogger(RequestWatchFilter.class);

    /** Before all others, so that their time counts. */
    private static final int FIRST = Integer.MAX_VALUE;

    private final Operations operations;
    private final PublicAnswers answers;
    private final Duration slow;

    RequestWatchFilter(
            Operations operations,
            PublicAnswers answers,
            @ConfigProperty(name = "ocop.slow-request", defaultValue = "PT2S") Duration slow) {
        this.operations = operations;
        this.answers = answers;
        this.slow = slow;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, FIRST);
    }

    private void watch(RoutingContext request) {
        var begin = System.nanoTime();
        // At the end of the answer the trace is closed already; the line shall still carry it.
        var trace = Context.current();
        request.addEndHandler(
                _ -> ended(request, trace, Duration.ofNanos(System.nanoTime() - begin)));
        request.next();
    }

    private void ended(RoutingContext request, Context trace, Duration took) {
        var status = request.response().getStatusCode();
        var match =
                operations
                        .find(request.request().method().name(), request.request().path())
                        .map(Operation.Match::operation);
        match.filter(operation -> operation.roles() == null)
                .ifPresent(operation -> answers.count(operation, status));
        if (took.compareTo(slow) >= 0 && !isStream(request)) {
            try (var _ = trace.makeCurrent()) {
                LOG.warnf(
                        "slow: %s answered %d after %d ms",
                        match.map(Operation::id).orElse("an unknown address"),
                        status,
                        took.toMillis());
            }
        }
    }

    /** A stream of events lasts as long as what it tells of. */
    private static boolean isStream(RoutingContext request) {
        var type = request.response().headers().get(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("text/event-stream");
    }
}
