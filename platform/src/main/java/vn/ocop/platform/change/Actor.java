package vn.ocop.platform.change;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import vn.ocop.platform.security.Caller;

/** Names who acts: the caller of the request, or the service itself when a job or an event acts. */
@ApplicationScoped
@Unremovable
class Actor {

    static final String SERVICE = "service";

    private final Caller caller;

    Actor(Caller caller) {
        this.caller = caller;
    }

    String name() {
        return isCaller() ? caller.subject() : SERVICE;
    }

    boolean isCaller() {
        return Arc.container().requestContext().isActive();
    }
}
