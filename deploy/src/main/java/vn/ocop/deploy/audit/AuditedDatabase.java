package vn.ocop.deploy.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.platform.audit.AuditHead;
import vn.ocop.platform.audit.AuditVerdict;
import vn.ocop.platform.audit.AuditVerification;

/**
 * The database of a service, to be verified.
 *
 * @param module name of the service as its heads bear it, such as {@code product-service}
 */
public record AuditedDatabase(String module, String url, String user, String password) {

    private static final Pattern SETTING = Pattern.compile("([A-Z_]+)='(.*)'");

    /** As the local stack has written it down for development mode. */
    static AuditedDatabase ofEnvironment(String module, Map<String, String> environment) {
        return new AuditedDatabase(
                module,
                environment.getOrDefault("QUARKUS_DATASOURCE_JDBC_URL", ""),
                environment.getOrDefault("QUARKUS_DATASOURCE_USERNAME", ""),
                environment.getOrDefault("QUARKUS_DATASOURCE_PASSWORD", ""));
    }

    static Map<String, String> environment(Path file) {
        try {
            var values = new HashMap<String, String>();
            for (var line : Files.readAllLines(file)) {
                var setting = SETTING.matcher(line);
                if (setting.matches()) {
                    values.put(setting.group(1), setting.group(2));
                }
            }
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One state of the database is looked at, whatever is written meanwhile. */
    public AuditVerdict verify(List<AuditHead> heads) {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            return AuditVerification.of(connection, heads);
        } catch (SQLException e) {
            throw new Trouble(module + " at " + url + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return module + " at " + url;
    }
}
