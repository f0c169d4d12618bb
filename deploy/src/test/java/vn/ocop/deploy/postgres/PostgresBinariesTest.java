package vn.ocop.deploy.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresBinariesTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, postgres-linux-x86_64.txz",
        "Linux, aarch64, postgres-linux-arm_64.txz",
        "Mac OS X, aarch64, postgres-darwin-arm_64.txz",
        "Mac OS X, x86_64, postgres-darwin-x86_64.txz"
    })
    void each_supported_machine_has_its_archive(String system, String processor, String archive) {
        assertThat(PostgresBinaries.archiveName(system, processor)).isEqualTo(archive);
    }

    @Test
    void they_are_unpacked_once_with_programs_that_can_be_run(@TempDir Path workshop) {
        var binaries = PostgresBinaries.unpackedIn(workshop);

        assertThat(binaries.program("postgres")).isExecutable();
        assertThat(binaries.program("initdb")).isExecutable();
        assertThat(PostgresBinaries.unpackedIn(workshop)).isEqualTo(binaries);
        assertThat(workshop).isDirectoryNotContaining("glob:**unpacking-*");
    }
}
