package vn.ocop.deploy.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import vn.ocop.deploy.process.ProcessFolders;

/** The folder of one stack and what lies where in it. */
public record StackFolder(Path home) {

    public Path data() {
        return home.resolve("data");
    }

    public Path logs() {
        return home.resolve("logs");
    }

    /** Records of running processes. */
    public Path records() {
        return home.resolve("run");
    }

    /** Record and phase of the launcher that owns them. */
    public Path owner() {
        return home.resolve("owner");
    }

    public Path keys() {
        return home.resolve("keys");
    }

    /** What was done once for these data, such as loading the sample. */
    public Path marks() {
        return data().resolve("marks");
    }

    /** Configuration of each service for development mode. */
    public Path environments() {
        return home.resolve("env");
    }

    Path lock() {
        return home.resolve("lock");
    }

    ProcessFolders processes() {
        return new ProcessFolders(data(), logs(), records());
    }

    boolean hasData() {
        return Files.isDirectory(data());
    }

    void create() {
        try {
            for (var folder : List.of(home, logs(), records(), owner(), environments())) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets everything the stack ever stored. Keys stay, so that tokens at hand keep working. */
    void emptyData() {
        if (!hasData()) {
            return;
        }
        try (var paths = Files.walk(data())) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
