package vn.ocop.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DiskSpaceTest {
    private static final long MEGABYTE = 1024L * 1024;

    @Test
    void enough_room_is_no_news() {
        assertThat(free(300).shortageAgainst(DiskSpace.LATER_START)).isEmpty();
    }

    @Test
    void too_little_room_says_how_much_and_what_to_do() {
        assertThat(free(299).shortageAgainst(DiskSpace.LATER_START))
                .contains(
                        "Too little room on the disk of /data: 299 MB free, 300 MB needed. Free some, or set"
                                + " OCOP_LOCAL to a folder on another disk.");
    }

    private static DiskSpace free(long megabytes) {
        return new DiskSpace(Path.of("/data"), megabytes * MEGABYTE);
    }
}
