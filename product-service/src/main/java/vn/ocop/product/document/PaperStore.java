package vn.ocop.product.document;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The contents of papers, each under its SHA-256. A content is on disk for good before anybody can
 * refer to it; one that nobody came to refer to does no harm.
 */
final class PaperStore {

    private final Path folder;

    PaperStore(Path folder) {
        this.folder = folder;
    }

    /** A content that is in the store. */
    record Stored(String sha256, long size) {}

    /**
     * Copies a file into the store: written aside, forced to disk, then moved to its name in one
     * step.
     */
    Stored put(Path source) throws IOException {
        var incoming = Files.createDirectories(folder.resolve("incoming"));
        var aside = incoming.resolve(UUID.randomUUID().toString());
        try {
            var sha256 = copy(source, aside);
            var home = Files.createDirectories(homeOf(sha256));
            var target = home.resolve(sha256);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
            force(home);
            return new Stored(sha256, Files.size(target));
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Where a content lies; two levels keep the folders small. */
    Path pathOf(String sha256) {
        return homeOf(sha256).resolve(sha256);
    }

    private Path homeOf(String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }

    private static String copy(Path source, Path aside) throws IOException {
        var digest = sha256();
        try (var input = new DigestInputStream(Files.newInputStream(source), digest);
                var channel =
                        FileChannel.open(
                                aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            input.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The name in a folder is on disk once the folder is. */
    private static void force(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
