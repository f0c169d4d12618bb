package vn.ocop.deploy.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of all ahead-of-time caches.
 *
 * @param training whether runs without a cache record one; tests use what is there and record
 *     nothing
 */
public record AotCaches(Path folder, boolean training) {

    public AotCaches {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public AotCache of(String name, String fingerprint) {
        return new AotCache(folder, name, fingerprint, training);
    }
}
