package vn.ocop.deploy.stack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * How to bring a stack up.
 *
 * @param root working copy with the packaged services
 * @param home folder of this stack: data, logs, keys, records
 * @param workshop folder of what several stacks share: unpacked binaries and ahead-of-time caches
 * @param mode which parts, and from what state
 * @param serviceEnvironment given to each service beside its own configuration
 */
public record StackOptions(
        Path root, Path home, Path workshop, Mode mode, Map<String, String> serviceEnvironment) {

    /**
     * Which parts, and from what state.
     *
     * @param fresh start with empty databases and topics
     * @param infraOnly database server and broker only
     * @param training record ahead-of-time caches where there are none
     */
    public record Mode(int portBase, boolean fresh, boolean infraOnly, boolean training) {}

    public StackOptions {
        root = root.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
        workshop = workshop.toAbsolutePath().normalize();
        serviceEnvironment = Map.copyOf(serviceEnvironment);
    }

    /** The stack of a working copy, as {@code deploy/start} runs it. */
    public static StackOptions local(Path root, Mode mode) {
        var local = localFolder(root, System.getenv());
        return new StackOptions(root, local, local.resolve("workshop"), mode, Map.of());
    }

    /**
     * A stack beside that one, with its own data and empty at first, which shares its binaries and
     * caches.
     */
    public static StackOptions beside(Path root, String name, int portBase) {
        var local = localFolder(root, System.getenv());
        var mode = new Mode(portBase, true, false, false);
        return new StackOptions(
                root, local.resolve(name), local.resolve("workshop"), mode, Map.of());
    }

    /** Services then read the difference between their time and the machine's from that file. */
    public StackOptions withClockFile(Path file) {
        return withServiceEnvironment(
                Map.of(
                        "QUARKUS_PROFILE",
                        "prod,systemtest",
                        "OCOP_CLOCK_FILE",
                        file.toAbsolutePath().toString()));
    }

    public StackOptions withServiceEnvironment(Map<String, String> further) {
        var whole = new HashMap<>(serviceEnvironment);
        whole.putAll(further);
        return new StackOptions(root, home, workshop, mode, whole);
    }

    static Path localFolder(Path root, Map<String, String> environment) {
        var chosen = environment.getOrDefault("OCOP_LOCAL", "");
        return chosen.isBlank() ? root.resolve(".local") : Path.of(chosen);
    }
}
