package vn.ocop.deploy.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StackOptionsTest {
    private static final Path ROOT = Path.of("/copy");

    @Test
    void everything_local_lies_in_one_ignored_folder_unless_another_is_named() {
        assertThat(StackOptions.localFolder(ROOT, Map.of())).isEqualTo(Path.of("/copy/.local"));
        assertThat(StackOptions.localFolder(ROOT, Map.of("OCOP_LOCAL", "/big/disk")))
                .isEqualTo(Path.of("/big/disk"));
    }

    @Test
    void the_adjustable_clock_exists_on_the_test_path_only() {
        var usual = StackOptions.beside(ROOT, "test", 20080);
        assertThat(usual.serviceEnvironment()).isEmpty();

        assertThat(usual.withClockFile(Path.of("/copy/clock")).serviceEnvironment())
                .containsEntry("QUARKUS_PROFILE", "prod,systemtest")
                .containsEntry("OCOP_CLOCK_FILE", "/copy/clock");
    }

    @Test
    void a_stack_for_tests_begins_empty_and_records_nothing() {
        var mode = StackOptions.beside(ROOT, "test", 20080).mode();

        assertThat(mode.fresh()).isTrue();
        assertThat(mode.training()).isFalse();
    }
}
