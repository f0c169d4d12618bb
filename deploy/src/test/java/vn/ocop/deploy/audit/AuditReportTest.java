package vn.ocop.deploy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.platform.audit.AuditVerdict;

class AuditReportTest {

    @Test
    void a_whole_chain_is_counted_and_a_broken_one_named() {
        var whole =
                new AuditReport("product-service", new AuditVerdict(1250, 3, 2, List.of(), null));
        assertThat(whole.isWhole()).isTrue();
        assertThat(whole.lines())
                .containsExactly(
                        "product-service          1250 entries verified, 3 wait for their seals, 2 published heads fit");

        var broken =
                new AuditReport(
                        "product-service",
                        new AuditVerdict(16, 0, 0, List.of("restored"), "entry 17 was altered"));
        assertThat(broken.isWhole()).isFalse();
        assertThat(broken.lines()).endsWith("  note: restored", "  FAULT: entry 17 was altered");
    }

    @Test
    void a_database_is_found_by_the_configuration_of_its_service(@TempDir Path folder)
            throws IOException {
        var file = folder.resolve("product.env");
        Files.writeString(
                file,
                """
                QUARKUS_DATASOURCE_JDBC_URL='jdbc:postgresql://127.0.0.1:15432/product'
                QUARKUS_DATASOURCE_PASSWORD='a=b'
                QUARKUS_DATASOURCE_USERNAME='product'
                """);
        var database =
                AuditedDatabase.ofEnvironment("product-service", AuditedDatabase.environment(file));
        assertThat(database)
                .isEqualTo(
                        new AuditedDatabase(
                                "product-service",
                                "jdbc:postgresql://127.0.0.1:15432/product",
                                "product",
                                "a=b"));
        assertThat(database.toString()).doesNotContain("a=b");
    }
}
