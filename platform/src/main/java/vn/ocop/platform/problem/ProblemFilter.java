package vn.ocop.platform.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives a problem to requests that no resource ever sees. */
@ApplicationScoped
class ProblemFilter {
    /** Before the framework's own handler, which answers without a body. */
    private static final int BEFORE_UPLOAD_LIMIT = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;

    private static final int AFTER_ALL = Integer.MAX_VALUE - 2;

    /** What the router itself may come to when no route can be tried at all. */
    private static final List<Integer> OF_ROUTER = List.of(400, 404, 405, 406, 413, 415, 500);

    private final ProblemAnswers answers;
    private final long largestBody;

    ProblemFilter(
            ProblemAnswers answers,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10M")
                    MemorySize largestBody) {
        this.answers = answers;
        this.largestBody = largestBody.asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_UPLOAD_LIMIT).handler(this::checkLength);
        router.route().order(AFTER_ALL).handler(this::unknown);
        router.route().order(AFTER_ALL + 1).failureHandler(this::failed);
        OF_ROUTER.forEach(status -> router.errorHandler(status, this::failed));
    }

    private void checkLength(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || isWithinLimit(length)) {
            context.next();
            return;
        }
        // The body stays unread, so the connection cannot be used again.
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        context.response().endHandler(_ -> context.request().connection().close());
        answers.end(Refusal.of(Problems.TOO_LARGE), context.request());
    }

    private boolean isWithinLimit(String length) {
        try {
            return Long.parseLong(length) <= largestBody;
        } catch (NumberFormatException _) {
            return false;
        }
    }

    private void unknown(RoutingContext context) {
        answers.end(Refusal.of(Problems.NOT_FOUND), context.request());
    }

    private void failed(RoutingContext context) {
        var failure = context.failure();
        answers.end(
                failure == null || context.statusCode() != 500 && context.statusCode() > 0
                        ? new HttpException(context.statusCode(), failure)
                        : failure,
                context.request());
    }
}
