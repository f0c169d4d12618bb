package vn.ocop.platform.limit;

import io.github.bucket4j.TimeMeter;
import io.quarkus.runtime.Startup;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.openapi.Operation;
import vn.ocop.platform.openapi.Operations;

/** The allowances of this service, by operation; a setting that fits none ends the start. */
@Startup
@ApplicationScoped
class Limits {
    private final Map<String, Allowance> byOperation = new HashMap<>();
    private final Allowance others;
    private final LimitConfig config;

    Limits(LimitConfig config, Operations operations) {
        this.config = config;
        this.others = allowance(config.others());
        var known = new TreeSet<>(operations.all().stream().map(Operation::id).toList());
        config.groups().forEach((name, group) -> add(name, group, known));
    }

    private void add(String name, LimitConfig.Group group, Set<String> known) {
        var shared = allowance(group);
        for (var id : group.operations()) {
            if (!known.contains(id)) {
                throw new IllegalStateException(
                        "ocop.limits.groups."
                                + name
                                + " names no operation of this service: "
                                + id);
            }
            byOperation.put(id, shared);
        }
    }

    /** Takes one request of an open operation; zero when it may pass. */
    Duration take(Operation operation, HttpServerRequest request) {
        return Objects.requireNonNullElse(byOperation.get(operation.id()), others)
                .take(Address.of(address(request)));
    }

    /** Of the connection, or the one that a proxy names where the service is told of a proxy. */
    private static String address(HttpServerRequest request) {
        @Nullable SocketAddress address = request.remoteAddress();
        @Nullable String host = address == null ? null : address.hostAddress();
        return host == null ? String.valueOf(address) : host;
    }

    private Allowance allowance(LimitConfig.Rate rate) {
        return new Allowance(
                rate.requests() * config.factor(),
                rate.per(),
                config.addresses(),
                TimeMeter.SYSTEM_MILLISECONDS);
    }
}
