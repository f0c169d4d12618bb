package vn.ocop.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShiftedClockTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

    @TempDir Path folder;

    @Test
    void it_follows_the_file_while_it_runs() throws IOException {
        var file = folder.resolve("shift");
        var clock = new ShiftedClock(Clock.fixed(NOW, ZoneOffset.UTC), file);
        assertThat(clock.instant()).isEqualTo(NOW);

        Files.writeString(file, "P1DT2H\n");
        assertThat(clock.instant()).isEqualTo("2026-11-21T05:00:00Z");

        Files.writeString(file, "-PT1H");
        assertThat(clock.instant()).isEqualTo("2026-11-20T02:00:00Z");
    }
}
