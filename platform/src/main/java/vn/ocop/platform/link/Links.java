package vn.ocop.platform.link;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** Addresses inside this service as the caller sees them, behind a gateway's prefix or without. */
@Singleton
public class Links {
    private final CurrentVertxRequest current;

    Links(CurrentVertxRequest current) {
        this.current = current;
    }

    /** The path with what the gateway puts before it ({@code X-Forwarded-Prefix}). */
    public String to(String path) {
        return prefix(current.getCurrent().request()) + path;
    }

    /** What a gateway puts before the paths of this service; empty without one. */
    public static String prefix(HttpServerRequest request) {
        var uri = request.uri();
        var path = request.path();
        if (uri == null || path == null) {
            return "";
        }
        var query = uri.indexOf('?');
        var full = query < 0 ? uri : uri.substring(0, query);
        return full.startsWith("/") && full.length() > path.length() && full.endsWith(path)
                ? full.substring(0, full.length() - path.length())
                : "";
    }
}
