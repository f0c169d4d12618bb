package vn.ocop.deploy.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** The clock of all services of the stack; who moves it sets it back. */
record ServiceClock(Path file) {

    static ServiceClock create() {
        try {
            return new ServiceClock(Files.createTempDirectory("ocop-clock").resolve("shift"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In one step, so that nobody reads half of it. */
    void ahead(Duration by) {
        try {
            var next = file.resolveSibling("next");
            Files.writeString(next, by.toString());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void back() {
        ahead(Duration.ZERO);
    }
}
