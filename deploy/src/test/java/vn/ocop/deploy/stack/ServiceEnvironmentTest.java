package vn.ocop.deploy.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.deploy.postgres.DatabaseLogin;

class ServiceEnvironmentTest {
    private final StackAddresses addresses =
            new StackAddresses(
                    new PortPlan(8080),
                    Map.of(
                            Service.PROMOTION,
                            new DatabaseLogin(15432, "promotion", "promotion", "secret"),
                            Service.PRODUCT,
                            new DatabaseLogin(15432, "product", "product", "secret"),
                            Service.EVALUATION,
                            new DatabaseLogin(15432, "evaluation", "evaluation", "secret")));
    private final ServiceEnvironment environment = environment(Service.PROMOTION);

    @Test
    void a_service_learns_its_own_database_and_no_other() {
        assertThat(environment.values())
                .containsEntry(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://127.0.0.1:15432/promotion")
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "promotion")
                .containsEntry("QUARKUS_DATASOURCE_PASSWORD", "secret");
    }

    @Test
    void a_service_learns_the_issuer_by_configuration_only() {
        assertThat(environment.values())
                .containsEntry("MP_JWT_VERIFY_ISSUER", "urn:ocop:local-issuer")
                .containsEntry("MP_JWT_VERIFY_AUDIENCES", "ocop")
                .containsEntry("MP_JWT_VERIFY_PUBLICKEY_LOCATION", "file:///keys/jwks.json");
    }

    @Test
    void a_service_listens_for_this_machine_only_and_knows_its_public_address() {
        assertThat(environment.values())
                .containsEntry("QUARKUS_HTTP_HOST", "127.0.0.1")
                .containsEntry("QUARKUS_HTTP_PORT", "8083")
                .containsEntry("OCOP_PUBLIC_ADDRESS", "http://localhost:8083");
    }

    @Test
    void only_the_keeper_of_papers_gets_a_folder_for_them() {
        assertThat(environment(Service.PRODUCT).values())
                .containsEntry("OCOP_PAPERS_FOLDER", "/data/papers");
        assertThat(environment.values()).doesNotContainKey("OCOP_PAPERS_FOLDER");
    }

    @Test
    void only_who_stores_restricted_values_gets_keys_for_them(@TempDir Path keys) {
        assertThat(environment(Service.PRODUCT).withFieldKeys(Service.PRODUCT, keys).values())
                .containsKeys("OCOP_RESTRICTED_KEYS", "OCOP_RESTRICTED_INDEX_KEY");
        assertThat(environment.withFieldKeys(Service.PROMOTION, keys)).isEqualTo(environment);
    }

    @Test
    void only_who_signs_credentials_gets_a_key_for_them(@TempDir Path keys) {
        var evaluation = environment(Service.EVALUATION);
        assertThat(evaluation.withCredentialKeys(Service.EVALUATION, keys).values())
                .containsEntry(
                        "OCOP_CREDENTIAL_KEYS", keys.resolve("credential-keys.json").toString())
                .containsEntry("OCOP_PAGES_ADDRESS", "http://localhost:8081");
        assertThat(environment.withCredentialKeys(Service.PROMOTION, keys)).isEqualTo(environment);
    }

    @Test
    void development_mode_gets_the_same_as_a_shell_file() {
        assertThat(environment.asShellFile())
                .contains("KAFKA_BOOTSTRAP_SERVERS='127.0.0.1:19092'\n")
                .doesNotContain("null");
    }

    @Test
    void a_password_does_not_slip_into_a_log() {
        assertThat(addresses.toString()).doesNotContain("secret");
    }

    private ServiceEnvironment environment(Service service) {
        return ServiceEnvironment.of(
                service, addresses, Path.of("/keys/jwks.json"), Path.of("/data"));
    }
}
