package vn.ocop.platform.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import vn.ocop.platform.security.Caller;
import vn.ocop.platform.shape.ReceivedBody;

/** Reads the idempotency key of the current request, where it has one that is honoured. */
@Singleton
class RequestIdentity {
    private final CurrentVertxRequest current;
    private final Caller caller;
    private final ReceivedBody body;

    RequestIdentity(CurrentVertxRequest current, Caller caller, ReceivedBody body) {
        this.current = current;
        this.caller = caller;
        this.body = body;
    }

    Optional<IdempotencyKey> key() {
        var request = current.getCurrent().request();
        var header = request.getHeader(IdempotencyKey.HEADER);
        if (header == null || !request.method().name().equals("POST") || caller.anonymous()) {
            return Optional.empty();
        }
        return Optional.of(
                IdempotencyKey.of(
                        header,
                        caller.issuer(),
                        caller.subject(),
                        "POST " + request.path(),
                        bodyHash()));
    }

    private String bodyHash() {
        var form = CurrentRequestManager.get().getFormData();
        return Digests.hex(
                form == null ? body.bytes() : FormText.of(form).getBytes(StandardCharsets.UTF_8));
    }
}
