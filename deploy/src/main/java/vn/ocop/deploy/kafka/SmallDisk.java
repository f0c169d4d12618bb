package vn.ocop.deploy.kafka;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.deploy.process.Shell;
import vn.ocop.deploy.process.Trouble;

/**
 * A disk of its own, and a small one, where a folder is: it runs full without filling the
 * machine's. A file system in memory, mounted in namespaces that any user of Linux may open; only
 * programs started {@link #inside} see it. It is gone when this process is.
 */
public final class SmallDisk implements AutoCloseable {
    private static final String MOUNTED = "mounted";
    private static final String BACK = "back";
    private static final List<String> NAMESPACES =
            List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c");
    private static final String TRY = "mount -t tmpfs tmpfs /tmp && nsenter --version";

    /** With the folder, the place of the file system and its size; the files go there and back. */
    private static final String HOLD =
            """
            mount -t tmpfs -o size="$3" tmpfs "$2" && mkdir "$2/files" && cp -a "$1/." "$2/files" \
              && mount --bind "$2/files" "$1" && echo mounted || exit 1
            read -r word || exit 1
            umount "$1" && find "$1" -mindepth 1 -delete && cp -a "$2/files/." "$1" && echo back
            """;

    private static final byte[] PIECE = new byte[16 * 1024];

    private final Process holder;
    private final BufferedReader said;
    private final File ballast;
    private volatile boolean closed;

    private SmallDisk(Process holder, Path place) {
        this.holder = holder;
        this.said = holder.inputReader(StandardCharsets.UTF_8);
        this.ballast = new File("/proc/" + holder.pid() + "/root" + place, "ballast");
    }

    /** Whether this machine lets the user have one. */
    public static boolean isPossible() {
        return attempt().succeeded();
    }

    /** Says why not, before anything has begun. */
    public static void mustBePossible() {
        var answer = attempt();
        if (!answer.succeeded()) {
            throw none(answer.text());
        }
    }

    private static Shell.Answer attempt() {
        return Shell.run(Stream.concat(NAMESPACES.stream(), Stream.of(TRY)).toList());
    }

    /**
     * Moves what a folder holds to a disk of its own.
     *
     * @param room in bytes, beside what is there
     */
    static SmallDisk over(Path folder, long room) {
        try {
            var place = Files.createDirectories(folder.resolveSibling("small-disk"));
            var size = Long.toString(sizeOf(folder) + room);
            var words = Stream.of(HOLD, "hold", folder.toString(), place.toString(), size);
            var command = Stream.concat(NAMESPACES.stream(), words).toList();
            var holder = new ProcessBuilder(command).redirectErrorStream(true).start();
            var disk = new SmallDisk(holder, place);
            disk.mustSay(MOUNTED);
            return disk;
        } catch (IOException e) {
            throw none(String.valueOf(e.getMessage()));
        }
    }

    private static long sizeOf(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
        }
    }

    /** What goes before a command that shall see the files where they are now. */
    List<String> inside() {
        if (closed) {
            return List.of();
        }
        var holding = Long.toString(holder.pid());
        return List.of(
                "nsenter",
                "--target",
                holding,
                "--user",
                "--preserve-credentials",
                "--mount",
                "--");
    }

    /** Takes room away, as somebody else's file would, until no more than that many bytes stay. */
    public void fill(long left) {
        try (var out = Files.newOutputStream(ballast.toPath())) {
            while (ballast.getUsableSpace() > left) {
                out.write(PIECE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the room back. */
    public void clear() {
        try {
            Files.deleteIfExists(ballast.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the files back where they were; whoever ran inside must have ended. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        try (var word = holder.outputWriter()) {
            word.write(BACK + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mustSay(BACK);
        closed = true;
    }

    private void mustSay(String word) {
        try {
            var line = said.readLine();
            if (!word.equals(line)) {
                throw none(line + said.lines().collect(Collectors.joining("\n", "\n", "")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Trouble none(String why) {
        return new Trouble(
                "This machine lets its user have no small disk; it takes Linux with user namespaces"
                        + " and the commands unshare and nsenter: "
                        + why);
    }
}
