package vn.ocop.deploy.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * What is written about a running process, so that the other commands, and a start after a crash,
 * find it. A process id alone would be ambiguous, as the system gives them out again; together with
 * the time of birth it is not.
 */
public record ProcessRecord(
        ProcessIdentity identity, long pid, Instant born, StopSignal stopSignal) {
    private static final String SUFFIX = ".process";

    /**
     * The system computes the time of birth from its boot time, which moves a little when the clock
     * is set.
     */
    private static final Duration CLOCK_DRIFT = Duration.ofSeconds(3);

    public static ProcessRecord of(
            ProcessIdentity identity, ProcessHandle handle, StopSignal stopSignal) {
        var born = handle.info().startInstant().orElse(Instant.EPOCH);
        return new ProcessRecord(identity, handle.pid(), born, stopSignal);
    }

    public static Path fileOf(Path folder, String name) {
        return folder.resolve(name + SUFFIX);
    }

    /** All records in the folder, in the order in which their processes are stopped. */
    public static List<ProcessRecord> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .map(ProcessRecord::read)
                    .flatMap(Optional::stream)
                    .sorted(
                            Comparator.comparing((ProcessRecord it) -> it.identity.turn())
                                    .thenComparing(it -> it.identity.port()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Optional<ProcessRecord> read(Path folder, String name) {
        return read(fileOf(folder, name));
    }

    public Optional<ProcessHandle> living() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheSame);
    }

    public void write(Path folder) {
        var lines = new Properties();
        lines.setProperty("name", identity.name());
        lines.setProperty("port", Integer.toString(identity.port()));
        lines.setProperty("turn", identity.turn().name());
        lines.setProperty("pid", Long.toString(pid));
        lines.setProperty("born", born.toString());
        lines.setProperty("signal", stopSignal.name());
        var file = fileOf(folder, identity.name());
        try (var out = Files.newBufferedWriter(file)) {
            lines.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void erase(Path folder) {
        try {
            Files.deleteIfExists(fileOf(folder, identity.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isTheSame(ProcessHandle handle) {
        var seen = handle.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(born, seen).abs().compareTo(CLOCK_DRIFT) < 0;
    }

    /** A file that was cut off by a crash, or is just being written, counts as absent. */
    private static Optional<ProcessRecord> read(Path file) {
        var lines = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            lines.load(in);
            var identity =
                    new ProcessIdentity(
                            lines.getProperty("name"),
                            Integer.parseInt(lines.getProperty("port")),
                            StopTurn.valueOf(lines.getProperty("turn")));
            return Optional.of(
                    new ProcessRecord(
                            identity,
                            Long.parseLong(lines.getProperty("pid")),
                            Instant.parse(lines.getProperty("born")),
                            StopSignal.valueOf(lines.getProperty("signal"))));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
