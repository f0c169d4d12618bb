package vn.ocop.platform.change;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import vn.ocop.platform.security.Caller;

/**
 * Names who acts: the caller of the request, or the service itself when a job or an event acts.
 *
 * <p>A timer brings a request context with it, in which an anonymous caller would seem to act; only
 * where there is a request over HTTP there is a caller.
 */
@ApplicationScoped
@Unremovable
class Actor {

    static final String SERVICE = "service";

    private final Caller caller;
    private final CurrentVertxRequest current;

    Actor(Caller caller, CurrentVertxRequest current) {
        this.caller = caller;
        this.current = current;
    }

    String name() {
        return isCaller() ? caller.subject() : SERVICE;
    }

    boolean isCaller() {
        return Arc.container().requestContext().isActive() && current.getCurrent() != null;
    }
}
