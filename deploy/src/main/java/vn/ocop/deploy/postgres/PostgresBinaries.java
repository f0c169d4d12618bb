package vn.ocop.deploy.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import vn.ocop.deploy.process.Fingerprint;
import vn.ocop.deploy.process.Trouble;

/** The server's programs, unpacked beside the data the first time. */
public record PostgresBinaries(Path folder) {

    public static PostgresBinaries unpackedIn(Path workshop) {
        var archive = archiveName(System.getProperty("os.name"), System.getProperty("os.arch"));
        var url = PostgresBinaries.class.getResource("/" + archive);
        if (url == null) {
            throw new Trouble(
                    "There are no PostgreSQL binaries for this system ("
                            + archive
                            + "); Linux and macOS on x86-64 and ARM64 are supported.");
        }
        // The address holds the file name of the library and thereby its version.
        var version = new Fingerprint().words(List.of(url.toString())).text();
        var folder = workshop.resolve("postgres-" + version);
        if (!Files.isDirectory(folder)) {
            unpack(archive, folder);
        }
        return new PostgresBinaries(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    static String archiveName(String system, String architecture) {
        var family = system.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var processor = architecture.equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + family + "-" + processor + ".txz";
    }

    /**
     * Into a folder of its own first, so that an unpacking cut short is never taken for a whole
     * one.
     */
    private static void unpack(String archive, Path target) {
        try {
            Files.createDirectories(target.getParent());
            var draft = Files.createTempDirectory(target.getParent(), "unpacking-");
            try (var in = PostgresBinaries.class.getResourceAsStream("/" + archive);
                    var tar = new TarArchiveInputStream(new XZInputStream(in))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    write(draft, entry, tar);
                }
            }
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path root, TarArchiveEntry entry, InputStream content)
            throws IOException {
        var path = root.resolve(entry.getName()).normalize();
        if (!path.startsWith(root)) {
            throw new IOException("Entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(path.getParent());
            Files.copy(content, path);
            var executable = (entry.getMode() & 0b001_000_000) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
