package vn.ocop.deploy.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The JDK's ahead-of-time cache of one program. The first run under a fingerprint records and
 * writes the cache when it ends; later runs start from it. A program, JDK or flag that changed has
 * another fingerprint, so an outdated cache is never used; a missing or damaged one only costs
 * time.
 */
public final class AotCache {
    private static final String SUFFIX = ".aot";

    private final Path folder;
    private final String name;
    private final String fingerprint;
    private final boolean training;

    public AotCache(Path folder, String name, String fingerprint, boolean training) {
        this.folder = folder;
        this.name = name;
        this.fingerprint = fingerprint;
        this.training = training;
    }

    public List<String> flags() {
        if (Files.exists(file())) {
            return List.of("-XX:AOTCache=" + file());
        }
        return training ? List.of("-XX:AOTCacheOutput=" + draft()) : List.of();
    }

    public boolean isRecording() {
        return training && !Files.exists(file());
    }

    /** Forgets what a run wrote that did not end well. */
    public void dropDraft() {
        try {
            Files.deleteIfExists(draft());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes over what a recording run wrote, after it ended, and drops caches of earlier programs
     * of that name.
     */
    public void keep() {
        if (!isRecording() || !Files.exists(draft())) {
            return;
        }
        try {
            Files.move(draft(), file(), StandardCopyOption.ATOMIC_MOVE);
            try (var others = Files.list(folder)) {
                for (var other : others.filter(this::isOutdated).toList()) {
                    Files.deleteIfExists(other);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOutdated(Path other) {
        var candidate = other.getFileName().toString();
        return candidate.startsWith(name + "-") && !other.equals(file());
    }

    private Path file() {
        return folder.resolve(name + "-" + fingerprint + SUFFIX);
    }

    private Path draft() {
        return folder.resolve(name + "-" + fingerprint + ".draft");
    }
}
