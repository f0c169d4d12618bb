package vn.ocop.deploy.season;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar of a stack whose clock is moved by a file. */
final class Days {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int MORNING = 9;

    private final Path file;
    private LocalDate today;

    Days(Path file, LocalDate first) {
        this.file = file;
        this.today = first;
        moveTo(first);
    }

    LocalDate today() {
        return today;
    }

    /** It is nine in the morning of that day, for every service at once. */
    void moveTo(LocalDate day) {
        today = day;
        var there = day.atTime(MORNING, 0).atZone(VIETNAM).toInstant();
        var shift = Duration.between(Clock.systemUTC().instant(), there);
        try {
            var draft = Files.writeString(file.resolveSibling("clock.next"), shift.toString());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
