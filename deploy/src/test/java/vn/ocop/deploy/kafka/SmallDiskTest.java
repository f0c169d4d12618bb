package vn.ocop.deploy.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.deploy.process.Shell;
import vn.ocop.deploy.process.Trouble;

class SmallDiskTest {
    private static final long ROOM = 1024 * 1024;

    @TempDir private Path home;
    private Path folder;

    @BeforeEach
    void a_folder_with_a_file() throws IOException {
        assumeThat(SmallDisk.isPossible()).as("user namespaces").isTrue();
        folder = Files.createDirectory(home.resolve("log"));
        Files.writeString(folder.resolve("old"), "trước");
    }

    @Test
    void a_full_disk_takes_nothing_until_there_is_room_again() {
        try (var disk = SmallDisk.over(folder, ROOM)) {
            assertThat(write(disk, "before", 100).succeeded()).isTrue();

            disk.fill(64 * 1024);
            var refused = write(disk, "while", 100);
            disk.clear();
            var taken = write(disk, "after", 100);

            assertThat(refused.succeeded()).isFalse();
            assertThat(refused.text()).contains("No space left on device");
            assertThat(taken.succeeded()).isTrue();
        }
    }

    @Test
    void what_was_there_is_seen_inside_and_everything_is_back_afterwards() throws IOException {
        List<String> inside;
        try (var disk = SmallDisk.over(folder, ROOM)) {
            inside = disk.inside();
            assertThat(in(disk, "cat old").text()).isEqualTo("trước");
            in(disk, "mv old older; echo new > new");
            assertThat(folder.resolve("new")).doesNotExist();
            assertThat(disk.inside()).isNotEmpty();

            disk.close();

            assertThat(disk.inside()).isEmpty();
        }
        assertThat(inside).startsWith("nsenter");
        assertThat(Files.readString(folder.resolve("older"))).isEqualTo("trước");
        assertThat(folder.resolve("new")).exists();
        assertThat(folder.resolve("old")).doesNotExist();
        assertThat(folder.resolve("ballast")).doesNotExist();
    }

    @Test
    void where_there_is_none_the_reason_is_told() {
        assertThatThrownBy(() -> SmallDisk.over(home.resolve("log").resolve("old"), ROOM))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("user namespaces");
    }

    private Shell.Answer write(SmallDisk disk, String file, int kilobytes) {
        return in(disk, "dd if=/dev/zero of=" + file + " bs=1024 count=" + kilobytes);
    }

    private Shell.Answer in(SmallDisk disk, String words) {
        var command = Stream.of("sh", "-c", "cd '" + folder + "' && " + words);
        return Shell.run(Stream.concat(disk.inside().stream(), command).toList());
    }
}
