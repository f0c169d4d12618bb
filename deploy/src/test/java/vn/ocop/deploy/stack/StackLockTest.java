package vn.ocop.deploy.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.deploy.process.Trouble;

class StackLockTest {
    @TempDir Path home;

    @Test
    void one_folder_belongs_to_one_launcher_at_a_time() {
        var folder = new StackFolder(home);
        try (var mine = StackLock.take(folder)) {
            assertThatThrownBy(() -> StackLock.take(folder))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("runs already")
                    .hasMessageContaining("deploy/stop");
        }
        assertThatCode(() -> StackLock.take(folder).close()).doesNotThrowAnyException();
    }
}
