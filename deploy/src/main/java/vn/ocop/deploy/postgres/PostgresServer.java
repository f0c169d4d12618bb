package vn.ocop.deploy.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.ocop.deploy.process.ManagedProcess;
import vn.ocop.deploy.process.ProcessFolders;
import vn.ocop.deploy.process.ProcessIdentity;
import vn.ocop.deploy.process.ProcessPlan;
import vn.ocop.deploy.process.Shell;
import vn.ocop.deploy.process.StopSignal;
import vn.ocop.deploy.process.StopTurn;
import vn.ocop.deploy.process.Trouble;

/** The database server of the stack. */
public final class PostgresServer {
    public static final String NAME = "postgres";
    private static final String SUPERUSER = "postgres";
    private static final String BACKUP = "_backup";
    private static final String MAJOR_VERSION = "18";

    private final PostgresBinaries binaries;
    private final Path home;
    private final int port;
    private final Passwords passwords;
    private final ManagedProcess process;

    public PostgresServer(PostgresBinaries binaries, ProcessFolders folders, int port) {
        this.binaries = binaries;
        this.home = folders.work().resolve(NAME);
        this.port = port;
        this.passwords = new Passwords(folders.work().resolve("postgres-passwords.properties"));
        var user = ServerUser.forServer(binaries.program("postgres"));
        this.process = new ManagedProcess(plan(user), folders);
        prepare(user);
    }

    public ManagedProcess process() {
        return process;
    }

    public DatabaseLogin login(String service) {
        return new DatabaseLogin(port, service, service, passwords.of(service));
    }

    /** Whether the server takes connections now. */
    public boolean isReady() {
        try (var connection = superuser().open()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Makes what is missing: a login per service and a database that it alone may enter. */
    public void createDatabases(List<String> services) {
        try (var connection = superuser().open()) {
            for (var service : services) {
                createLogin(connection, service);
                createDatabase(connection, service);
            }
        } catch (SQLException e) {
            throw new Trouble("Could not make the databases: " + e.getMessage(), e);
        }
    }

    /** Keeps the database as it is now under a second name; nobody may be connected to it. */
    public void backUp(String service) {
        replace(service + BACKUP, service, service);
    }

    /** Puts the database back to what was kept; nobody may be connected to it. */
    public void restore(String service) {
        replace(service, service + BACKUP, service);
    }

    private void replace(String target, String source, String owner) {
        try (var connection = superuser().open()) {
            execute(connection, "drop database if exists " + target + " with (force)");
            execute(
                    connection,
                    "create database " + target + " template " + source + " owner " + owner);
            execute(connection, "revoke all on database " + target + " from public");
        } catch (SQLException e) {
            throw new Trouble("Could not copy " + source + ": " + e.getMessage(), e);
        }
    }

    private void createLogin(Connection connection, String name) throws SQLException {
        var verb = exists(connection, "pg_roles where rolname", name) ? "alter" : "create";
        // Names are constants of this project and passwords hexadecimal digits: nothing to quote.
        execute(
                connection,
                verb + " role " + name + " login password '" + passwords.of(name) + "'");
    }

    private void createDatabase(Connection connection, String name) throws SQLException {
        if (!exists(connection, "pg_database where datname", name)) {
            execute(connection, "create database " + name + " owner " + name);
            execute(connection, "revoke all on database " + name + " from public");
        }
    }

    private static boolean exists(Connection connection, String where, String name)
            throws SQLException {
        try (var query = connection.prepareStatement("select 1 from " + where + " = ?")) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private DatabaseLogin superuser() {
        return new DatabaseLogin(port, "postgres", SUPERUSER, passwords.of(SUPERUSER));
    }

    private ProcessPlan plan(ServerUser user) {
        var arguments = new ArrayList<>(List.of("-D", cluster().toString()));
        arguments.addAll(new ServerSettings(port).arguments());
        return new ProcessPlan(
                new ProcessIdentity(NAME, port, StopTurn.DATABASE),
                () -> user.command(binaries.program("postgres"), arguments),
                Map.of("LC_ALL", "C"),
                StopSignal.INT);
    }

    private Path cluster() {
        return home.resolve("cluster");
    }

    private void prepare(ServerUser user) {
        try {
            Files.createDirectories(home);
            var version = cluster().resolve("PG_VERSION");
            if (!Files.exists(version)) {
                initialise(user);
            } else if (!Files.readString(version).strip().equals(MAJOR_VERSION)) {
                throw new Trouble(
                        "The data in "
                                + cluster()
                                + " was made by another version of PostgreSQL; start with --fresh, or move it away.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initialise(ServerUser user) throws IOException {
        var password = home.resolve("initial-password");
        Files.writeString(password, passwords.of(SUPERUSER));
        user.own(home);
        var answer =
                Shell.run(
                        user.command(
                                binaries.program("initdb"),
                                List.of(
                                        "--pgdata=" + cluster(),
                                        "--username=" + SUPERUSER,
                                        "--pwfile=" + password,
                                        "--auth=scram-sha-256",
                                        "--encoding=UTF8",
                                        "--locale=C",
                                        "--locale-provider=builtin",
                                        "--builtin-locale=C.UTF-8")));
        Files.deleteIfExists(password);
        if (!answer.succeeded()) {
            throw new Trouble("PostgreSQL could not make its data folder:\n" + answer.text());
        }
    }
}
