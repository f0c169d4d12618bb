package vn.ocop.platform.problem;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.link.Links;

/** Answers a request with a problem, from inside the resource layer or from before it. */
@Singleton
public class ProblemAnswers {
    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);

    private final Diagnosis diagnosis;
    private final RefusalMetrics metrics;

    ProblemAnswers(Diagnosis diagnosis, RefusalMetrics metrics) {
        this.diagnosis = diagnosis;
        this.metrics = metrics;
    }

    /** The answer for a failure inside the resource layer. */
    public Response of(Throwable failure, HttpServerRequest request) {
        return of(diagnose(failure, request), request);
    }

    private Response of(Refusal refusal, HttpServerRequest request) {
        var answer =
                Response.status(refusal.type().status())
                        .type(ProblemText.MEDIA_TYPE)
                        .entity(text(refusal, request).bytes());
        headers(refusal, request).forEach(answer::header);
        return answer.build();
    }

    /** Ends the exchange for a request that never reaches a resource. */
    public void end(Throwable failure, HttpServerRequest request) {
        var answer = request.response();
        if (answer.ended() || answer.headWritten()) {
            return;
        }
        var refusal = diagnose(failure, request);
        answer.setStatusCode(refusal.type().status());
        answer.putHeader(HttpHeaders.CONTENT_TYPE, ProblemText.MEDIA_TYPE);
        headers(refusal, request).forEach(answer::putHeader);
        var body = Buffer.buffer(text(refusal, request).bytes());
        if (HttpMethod.HEAD.equals(request.method())) {
            answer.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length())).end();
        } else {
            answer.end(body);
        }
    }

    private Refusal diagnose(Throwable failure, HttpServerRequest request) {
        var refusal = diagnosis.refusalOf(failure);
        metrics.count(refusal.type());
        if (refusal.type().status() >= 500) {
            LOG.errorf(failure, "%s %s failed", request.method(), request.path());
        }
        return refusal;
    }

    private static ProblemText text(Refusal refusal, HttpServerRequest request) {
        return new ProblemText(
                refusal, language(request), Links.prefix(request), path(request), traceId());
    }

    private static Map<String, String> headers(Refusal refusal, HttpServerRequest request) {
        var headers = new LinkedHashMap<String, String>();
        if (refusal.type().status() == 413) {
            // The rest of the body stays unread, so the connection cannot be used again.
            headers.put("Connection", "close");
            request.response().endHandler(_ -> request.connection().close());
        }
        headers.put("Content-Language", language(request).tag());
        headers.put("Cache-Control", "no-store");
        headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        var pause = refusal.retryAfterSeconds();
        if (pause != null) {
            headers.put("Retry-After", pause);
        }
        if (refusal.type().status() == 401) {
            var invalid = refusal.type().equals(Problems.TOKEN_INVALID);
            headers.put("WWW-Authenticate", invalid ? "Bearer error=\"invalid_token\"" : "Bearer");
        }
        return headers;
    }

    private static Language language(HttpServerRequest request) {
        return Language.ofHeader(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static String path(HttpServerRequest request) {
        @Nullable String path = request.path();
        return path == null || path.isEmpty() ? "/" : path;
    }

    private static @Nullable String traceId() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
