package vn.ocop.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL 18 with one database for the service under test.
 *
 * <p>The service logs in as the owner of its database and not as a superuser, as it does outside of
 * tests.
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private static final String LOGIN = "service";
    private static final String DATABASE = "service";

    private @Nullable EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            var started = start(EmbeddedPostgres.builder());
            server = started;
            createDatabase(started);
            return Map.of(
                    "quarkus.datasource.jdbc.url", started.getJdbcUrl(LOGIN, DATABASE),
                    "quarkus.datasource.username", LOGIN,
                    "quarkus.datasource.password", LOGIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the database of the test cannot be created", e);
        }
    }

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) throws IOException {
        return builder.setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("max_connections", "60")
                .start();
    }

    private static void createDatabase(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + LOGIN + " login password '" + LOGIN + "'");
            statement.execute("create database " + DATABASE + " owner " + LOGIN);
        }
    }

    @Override
    public void stop() {
        if (server == null) {
            return;
        }
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
