package vn.ocop.deploy.command;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import vn.ocop.deploy.process.JavaProgram;
import vn.ocop.deploy.process.Trouble;

/** Runs the launcher in the background and shows what it says until it is ready. */
final class DetachedStart {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Workplace workplace;
    private long shown;

    DetachedStart(Workplace workplace) {
        this.workplace = workplace;
    }

    /** 0 when all is ready, 1 when the stack did not come up or its sample is missing. */
    int run(List<String> words) {
        var folder = workplace.folder();
        if (new Owner(folder).living().isPresent()) {
            throw new Trouble(
                    "The stack runs already: deploy/status shows it, deploy/stop ends it.");
        }
        try {
            Files.createDirectories(folder.logs());
            Files.createDirectories(folder.owner());
            Phase.STARTING.writeTo(folder);
            return follow(folder.logs().resolve("launcher.log"), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int follow(Path log, List<String> words) throws IOException {
        var launcher =
                new ProcessBuilder(command(words))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        launcher.getOutputStream().close();
        // Ctrl-C while one waits ends the start; later it would not reach the launcher any more.
        var abort = new Thread(() -> abort(launcher, log));
        Runtime.getRuntime().addShutdownHook(abort);
        while (launcher.isAlive() && !Phase.readFrom(workplace.folder()).isReady()) {
            show(log);
            LockSupport.parkNanos(POLL.toNanos());
        }
        show(log);
        if (!launcher.isAlive()) {
            return 1;
        }
        Runtime.getRuntime().removeShutdownHook(abort);
        workplace.out().say("It runs in the background.");
        return Phase.readFrom(workplace.folder()) == Phase.READY ? 0 : 1;
    }

    private void abort(Process launcher, Path log) {
        launcher.destroy();
        launcher.onExit().join();
        show(log);
    }

    private synchronized void show(Path log) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(shown);
            var fresh = new byte[(int) (file.length() - shown)];
            file.readFully(fresh);
            var end = lastLineEnd(fresh);
            if (end > 0) {
                workplace.out().say(new String(fresh, 0, end - 1, StandardCharsets.UTF_8));
                shown += end;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole lines only, so that no character is cut in two. */
    private static int lastLineEnd(byte[] bytes) {
        var end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    /** The same program without the option, deaf to the end of the terminal session. */
    private List<String> command(List<String> words) {
        var start =
                new ArrayList<>(
                        List.of(
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "start"));
        words.stream().filter(word -> !word.equals("--detach")).forEach(start::add);
        var flags = List.of("-Xmx128m", "-Docop.root=" + workplace.root());
        var command = new ArrayList<>(List.of("nohup"));
        command.addAll(JavaProgram.frugal(flags, start).command(List.of()));
        return command;
    }
}
