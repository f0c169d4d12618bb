package vn.ocop.deploy.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The keys with which a service seals restricted values, drawn by lot at the first use and kept
 * beside the signing key: with other keys the data at hand could not be opened any more.
 *
 * @param keys as the setting {@code ocop.restricted.keys} wants them
 * @param indexKey as the setting {@code ocop.restricted.index-key} wants it
 */
public record LocalFieldKeys(String keys, String indexKey) {
    private static final int BYTES = 32;

    public static LocalFieldKeys in(Path folder, String service) {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve("field-keys-" + service + ".properties");
            if (!Files.exists(file)) {
                make(file);
            }
            var kept = new Properties();
            try (var in = Files.newBufferedReader(file)) {
                kept.load(in);
            }
            return new LocalFieldKeys(
                    kept.getProperty("keys", ""), kept.getProperty("index-key", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) throws IOException {
        var onlyMine =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, onlyMine);
        Files.writeString(file, "keys=k1:%s%nindex-key=%s%n".formatted(drawn(), drawn()));
    }

    private static String drawn() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** A record prints its parts; this one must not end up in a log. */
    @Override
    public String toString() {
        return "LocalFieldKeys[secret]";
    }
}
