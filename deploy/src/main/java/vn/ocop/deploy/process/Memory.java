package vn.ocop.deploy.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What processes weigh. Proportional set size where the kernel tells it (a page shared by three
 * processes counts a third for each), resident size elsewhere.
 */
public final class Memory {
    private static final String PSS = "Pss:";

    private Memory() {}

    /** In bytes; 0 when the process is gone. */
    public static long of(ProcessHandle handle) {
        return ofProcess(handle.pid());
    }

    /** With its children. */
    public static long ofFamily(ProcessHandle handle) {
        return of(handle) + handle.descendants().mapToLong(Memory::of).sum();
    }

    static long proportional(List<String> smapsRollup) {
        return smapsRollup.stream()
                .filter(line -> line.startsWith(PSS))
                .mapToLong(line -> kilobytes(line.substring(PSS.length()).replace("kB", "")))
                .sum();
    }

    private static long ofProcess(long pid) {
        try {
            return proportional(Files.readAllLines(Path.of("/proc", "" + pid, "smaps_rollup")));
        } catch (IOException noSuchFile) {
            var answer = Shell.run(List.of("ps", "-o", "rss=", "-p", Long.toString(pid)));
            return answer.succeeded() ? kilobytes(answer.text()) : 0;
        }
    }

    private static long kilobytes(String text) {
        return Long.parseLong(text.strip()) * 1024;
    }
}
