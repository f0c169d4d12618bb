package vn.ocop.deploy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFieldKeysTest {

    @TempDir private Path folder;

    @Test
    void the_keys_of_a_service_stay_the_same_and_are_its_own() {
        var keys = LocalFieldKeys.in(folder, "product");

        assertThat(LocalFieldKeys.in(folder, "product")).isEqualTo(keys);
        assertThat(LocalFieldKeys.in(folder, "evaluation").keys()).isNotEqualTo(keys.keys());
        assertThat(keys.keys()).startsWith("k1:");
        assertThat(Base64.getDecoder().decode(keys.keys().substring(3))).hasSize(32);
        assertThat(Base64.getDecoder().decode(keys.indexKey())).hasSize(32);
        assertThat(keys.toString()).doesNotContain(keys.keys().substring(3));
    }

    @Test
    void nobody_else_reads_them() throws IOException {
        LocalFieldKeys.in(folder, "product");
        var file = folder.resolve("field-keys-product.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
