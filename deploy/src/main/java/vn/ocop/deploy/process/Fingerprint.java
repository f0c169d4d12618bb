package vn.ocop.deploy.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Short name for a state of files and words: equal when nothing changed, other when anything did.
 */
public final class Fingerprint {
    private static final int BYTES = 8;

    private final MessageDigest digest;

    public Fingerprint() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Fingerprint words(List<String> words) {
        words.forEach(this::add);
        return this;
    }

    /** Path, size and date of each file; their content would take seconds to read. */
    public Fingerprint files(List<Path> files) {
        try {
            for (var file : files) {
                add(file.toString());
                add(Long.toString(Files.size(file)));
                add(Files.getLastModifiedTime(file).toString());
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private void add(String word) {
        digest.update(word.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
