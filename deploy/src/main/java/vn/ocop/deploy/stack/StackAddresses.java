package vn.ocop.deploy.stack;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import vn.ocop.deploy.postgres.DatabaseLogin;

/** Where everything of one stack is reached. */
public record StackAddresses(PortPlan ports, Map<Service, DatabaseLogin> databases) {

    public StackAddresses {
        databases = Map.copyOf(databases);
    }

    public URI of(Service service) {
        return URI.create("http://localhost:" + ports.of(service));
    }

    /**
     * @param path with its leading slash
     */
    public URI of(Service service, String path) {
        return of(service).resolve(path);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + ports.broker().broker();
    }

    public DatabaseLogin database(Service service) {
        return Objects.requireNonNull(databases.get(service));
    }
}
