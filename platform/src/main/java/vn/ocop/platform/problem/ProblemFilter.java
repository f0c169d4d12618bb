package vn.ocop.platform.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives a problem to requests that no resource ever sees. */
@ApplicationScoped
class ProblemFilter {
    static final int LONGEST_URI = 8_000;
    static final int LARGEST_HEADERS = 16_000;

    private static final int FIRST = Integer.MIN_VALUE;

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
        router.route().order(FIRST).handler(this::checkForm);
        router.route().order(BEFORE_UPLOAD_LIMIT).handler(this::checkLength);
        router.route().order(AFTER_ALL).handler(this::unknown);
        router.route().order(AFTER_ALL + 1).failureHandler(this::failed);
        OF_ROUTER.forEach(status -> router.errorHandler(status, this::failed));
    }

    private void checkForm(RoutingContext context) {
        var request = context.request();
        if (request.uri().length() > LONGEST_URI) {
            answers.end(Refusal.of(HttpProblems.URI_TOO_LONG), request);
        } else if (!isUri(request.uri())) {
            answers.end(Refusal.of(HttpProblems.MALFORMED_REQUEST), request);
        } else if (sizeOfHeaders(context) > LARGEST_HEADERS) {
            answers.end(Refusal.of(HttpProblems.HEADERS_TOO_LARGE), request);
        } else {
            context.next();
        }
    }

    private static boolean isUri(String uri) {
        try {
            return new URI(uri).getRawPath() != null;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static int sizeOfHeaders(RoutingContext context) {
        return context.request().headers().entries().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length())
                .sum();
    }

    private void checkLength(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || isWithinLimit(length)) {
            context.next();
        } else {
            answers.end(Refusal.of(HttpProblems.TOO_LARGE), context.request());
        }
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
        var status = context.statusCode();
        answers.end(
                failure == null || status > 0 && status != 500
                        ? new HttpException(status, failure)
                        : failure,
                context.request());
    }
}
