package vn.ocop.deploy.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.deploy.stack.Service;

/**
 * The database and the broker of one service, by the same settings that the service itself gets.
 *
 * @param settings environment variables of the service
 */
public record ServiceAccess(Service service, Map<String, String> settings) {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Out of the file that a stack writes for development mode. */
    public static ServiceAccess of(Service service, Path environments) {
        try (var lines = Files.lines(environments.resolve(service.id() + ".env"))) {
            return new ServiceAccess(
                    service,
                    lines.map(line -> line.split("=", 2))
                            .collect(
                                    Collectors.toMap(
                                            pair -> pair[0], pair -> pair[1].replace("'", ""))));
        } catch (IOException e) {
            throw new Trouble("The settings of " + service.id() + " cannot be read", e);
        }
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(
                setting("QUARKUS_DATASOURCE_JDBC_URL"),
                setting("QUARKUS_DATASOURCE_USERNAME"),
                setting("QUARKUS_DATASOURCE_PASSWORD"));
    }

    String broker() {
        return setting("KAFKA_BOOTSTRAP_SERVERS");
    }

    /**
     * The service reads its topics from the beginning when it comes back; what it has already it
     * knows by revision. It must be stopped, and its place in the group given up.
     */
    void readFromTheBeginning() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker()))) {
            if (!Patience.until(PATIENCE, () -> forgotPlaces(admin))) {
                throw new Trouble(service.id() + " still reads; stop it first");
            }
        }
    }

    private boolean forgotPlaces(Admin admin) {
        try {
            admin.deleteConsumerGroups(List.of(service.module())).all().get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return true;
            }
            if (e.getCause() instanceof GroupNotEmptyException) {
                return false;
            }
            throw new Trouble("The places of the readers stay: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted", e);
        }
    }

    private String setting(String name) {
        var value = settings.get(name);
        if (value == null) {
            throw new Trouble(name + " is not set for " + service.id());
        }
        return value;
    }
}
