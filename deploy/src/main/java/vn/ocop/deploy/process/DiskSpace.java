package vn.ocop.deploy.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Room on the disk below a folder. */
public record DiskSpace(Path folder, long usable) {
    private static final long MEGABYTE = 1024L * 1024;

    /** Binaries, empty databases, the log of the broker and five ahead-of-time caches. */
    public static final long FIRST_START = 1500 * MEGABYTE;

    /** To go on with what is there. */
    public static final long LATER_START = 300 * MEGABYTE;

    public static DiskSpace below(Path folder) {
        try {
            return new DiskSpace(folder, Files.getFileStore(folder).getUsableSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sentence that helps, when there is too little. */
    public Optional<String> shortageAgainst(long needed) {
        if (usable >= needed) {
            return Optional.empty();
        }
        return Optional.of(
                "Too little room on the disk of "
                        + folder
                        + ": "
                        + usable / MEGABYTE
                        + " MB free, "
                        + needed / MEGABYTE
                        + " MB needed. Free some, or set OCOP_LOCAL to a folder on another disk.");
    }
}
