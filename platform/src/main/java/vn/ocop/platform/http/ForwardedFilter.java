package vn.ocop.platform.http;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;

/**
 * Takes headers of a gateway away that say nothing readable. The framework reads them before its
 * first route, and a value that it cannot read, such as an empty X-Forwarded-For, ends there
 * without any answer. It has no place for a handler before that, so its first handler is exchanged.
 */
@ApplicationScoped
class ForwardedFilter {

    private static final String FIRST_HANDLER = "rootHandler";

    void register(@Observes StartupEvent event) {
        try {
            var first = VertxHttpRecorder.class.getDeclaredField(FIRST_HANDLER);
            first.setAccessible(true);
            first.set(null, before(Objects.requireNonNull(first.get(null))));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the first handler of requests is not where it was", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Handler<HttpServerRequest> before(Object framework) {
        var next = (Handler<HttpServerRequest>) framework;
        return request -> {
            clean(request);
            next.handle(request);
        };
    }

    private static void clean(HttpServerRequest request) {
        for (var name : ForwardedHeaders.names()) {
            var value = request.getHeader(name);
            if (value != null && !ForwardedHeaders.isReadable(name, value)) {
                request.headers().remove(name);
            }
        }
    }
}
