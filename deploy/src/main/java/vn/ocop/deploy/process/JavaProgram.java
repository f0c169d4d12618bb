package vn.ocop.deploy.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java program run by the JDK of the launcher.
 *
 * @param flags of the virtual machine
 * @param start main class with its class path, or {@code -jar} with a file, then the arguments
 */
public record JavaProgram(List<String> flags, List<String> start) {
    /**
     * Small heads on objects, one collector thread, no shared counters: five of them live on one
     * laptop.
     */
    private static final List<String> FRUGAL =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    // The second compiler takes more processor time on two cores than it gives back
                    // in a day's work.
                    "-XX:TieredStopAtLevel=1",
                    "-XX:-UsePerfData",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Xss512k",
                    // A cache that does not fit costs time, not trouble.
                    "-Xlog:aot*=error",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Duser.timezone=UTC",
                    "-Djava.awt.headless=true");

    public static JavaProgram frugal(List<String> heap, List<String> start) {
        var flags = new ArrayList<>(heap);
        flags.addAll(FRUGAL);
        return new JavaProgram(List.copyOf(flags), start);
    }

    /** Of the program's files, the flags and the JDK: what an ahead-of-time cache depends on. */
    public String fingerprint(List<Path> files) {
        return new Fingerprint()
                .words(flags)
                .words(List.of(System.getProperty("java.vm.version"), javaHome()))
                .files(files)
                .text();
    }

    public List<String> command(List<String> furtherFlags) {
        var command = new ArrayList<String>();
        command.add(Path.of(javaHome(), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(furtherFlags);
        command.addAll(start);
        return command;
    }

    private static String javaHome() {
        return System.getProperty("java.home");
    }
}
