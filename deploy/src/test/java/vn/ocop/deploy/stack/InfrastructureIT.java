package vn.ocop.deploy.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.ocop.deploy.kafka.TopicPlan;
import vn.ocop.deploy.postgres.DatabaseLogin;
import vn.ocop.deploy.process.Ports;
import vn.ocop.deploy.process.ProcessState;
import vn.ocop.deploy.process.Trouble;

/** The real database server and the real broker, killed and started again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InfrastructureIT {
    private static final Path ROOT = Path.of(System.getProperty("ocop.root"));
    private static final int FIRST_BASE = 21080;

    private final Console out = new Console(System.out);
    private Stack stack;

    @BeforeAll
    void start() {
        stack = Stack.start(options(), out);
    }

    @AfterAll
    void stop() {
        stack.close();
    }

    @Test
    void each_service_owns_a_database_of_version_18_and_may_not_enter_another() throws Exception {
        var product = stack.addresses().database(Service.PRODUCT);
        try (var connection = product.open()) {
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
            try (var statement = connection.createStatement()) {
                statement.execute("create extension if not exists btree_gist");
                statement.execute("create extension if not exists pg_trgm");
                statement.execute(
                        "create table if not exists mine (name text collate \"vi-x-icu\")");
            }
        }
        var other = stack.addresses().database(Service.EVALUATION);
        var intruder =
                new DatabaseLogin(
                        other.port(), other.database(), product.user(), product.password());

        assertThatThrownBy(intruder::open)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void topics_are_those_of_the_plan_with_their_settings() throws Exception {
        try (var admin = admin()) {
            assertThat(admin.listTopics().names().get())
                    .containsExactlyInAnyOrderElementsOf(TopicPlan.ofThePlatform().names());
            assertThat(setting(admin, "ocop.producer", "cleanup.policy")).isEqualTo("compact");
            assertThat(setting(admin, "ocop.certificate", "cleanup.policy")).isEqualTo("delete");
            assertThat(setting(admin, "ocop.certificate", "retention.ms")).isEqualTo("-1");
            var described = admin.describeTopics(Set.of("ocop.certificate")).allTopicNames().get();
            assertThat(described.values()).allMatch(it -> it.partitions().size() == 6);
        }
    }

    @Test
    void a_killed_database_server_comes_back_with_what_was_committed() throws Exception {
        var login = stack.addresses().database(Service.REPORTING);
        try (var connection = login.open();
                var statement = connection.createStatement()) {
            statement.execute("create table kept (n int)");
            statement.execute("insert into kept values (42)");
        }

        stack.postgres().kill();
        assertThat(stack.postgres().state()).isEqualTo(ProcessState.STOPPED);
        stack.postgres().start();
        stack.awaitPostgres();

        try (var connection = login.open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select n from kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(42);
        }
    }

    @Test
    void a_killed_broker_comes_back_with_its_topics() throws Exception {
        stack.broker().kill();
        stack.broker().start();
        stack.awaitBroker();

        try (var admin = admin()) {
            assertThat(admin.listTopics().names().get()).contains("ocop.certificate");
        }
    }

    @Test
    void a_second_launcher_in_the_same_folder_is_told_so() {
        assertThatThrownBy(() -> Stack.prepare(options(), out))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("runs already");
    }

    private static StackOptions options() {
        var base = new PortPlan(FIRST_BASE).firstFree(Ports::isFree).base();
        var beside = StackOptions.beside(ROOT, "infrastructure-test", base);
        var mode = new StackOptions.Mode(base, true, true, false);
        return new StackOptions(beside.root(), beside.home(), beside.workshop(), mode, Map.of());
    }

    private Admin admin() {
        return Admin.create(
                Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                        stack.addresses().bootstrapServers()));
    }

    private static String setting(Admin admin, String topic, String name) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        var settings = admin.describeConfigs(Set.of(resource)).all().get();
        return Objects.requireNonNull(settings.get(resource)).get(name).value();
    }
}
