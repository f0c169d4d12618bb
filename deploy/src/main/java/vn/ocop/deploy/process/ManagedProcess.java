package vn.ocop.deploy.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One process of the stack, with everything that can be done to it. Safe to use from several
 * threads.
 */
public final class ManagedProcess {
    private static final int TAIL_LINES = 15;

    /** 128 and the number of the signal. */
    private static final int KILLED = 137;

    private static final long REAPED = 5;

    private final ProcessPlan plan;
    private final ProcessFolders folders;
    private ProcessState state = ProcessState.NOT_STARTED;
    private @Nullable Process process;
    private @Nullable ProcessRecord record;
    private Consumer<ManagedProcess> onDeath = it -> {};

    public ManagedProcess(ProcessPlan plan, ProcessFolders folders) {
        this.plan = plan;
        this.folders = folders;
    }

    public String name() {
        return plan.identity().name();
    }

    public int port() {
        return plan.identity().port();
    }

    public StopTurn turn() {
        return plan.identity().turn();
    }

    public synchronized ProcessState state() {
        return state;
    }

    public long pid() {
        return running().pid();
    }

    /** Whether it writes an ahead-of-time cache when it ends. */
    public synchronized boolean isRecording() {
        return state.isUp() && plan.program().isRecording();
    }

    public Path log() {
        return folders.logOf(name());
    }

    public String logText() {
        try {
            return Files.exists(log()) ? Files.readString(log(), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The end of the log, for a person who has to find out why. */
    public String lastWords() {
        var lines = logText().lines().toList();
        var tail = lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size());
        return tail.stream()
                .map(LogLine::readable)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** Who is told when the process ends without having been asked to. */
    public synchronized void whenItDies(Consumer<ManagedProcess> listener) {
        this.onDeath = listener;
    }

    /** Starts it, or starts it again after it ended. */
    public synchronized void start() {
        var first = state == ProcessState.NOT_STARTED;
        var next = state.started();
        try {
            prepareFolders(first);
            var born = builder().start();
            born.getOutputStream().close();
            process = born;
            state = next;
            record = ProcessRecord.of(plan.identity(), born.toHandle(), plan.stopSignal());
            record.write(folders.records());
            born.onExit().thenAccept(this::exited);
        } catch (IOException e) {
            throw new Trouble("Could not start " + name() + ": " + e.getMessage(), e);
        }
    }

    /** Asks it to end and waits; kills it when patience is over. True when asking was enough. */
    public boolean stop() {
        var patience = plan.program().patience();
        var ended = endWith(it -> Ending.ask(it, plan.stopSignal(), patience));
        if (ended.isEmpty()) {
            return true;
        }
        var willingly = ended.get().exitValue() != KILLED;
        if (willingly) {
            plan.program().endedWell();
        }
        return willingly;
    }

    /** SIGKILL: no clean-up, no last words. Also cuts short a stop under way. */
    public void kill() {
        endWith(Ending::kill);
    }

    /**
     * Cuts short the writing of an ahead-of-time cache; what does not record ends in its own time.
     */
    public void skipRecording() {
        if (plan.program().isRecording()) {
            kill();
        }
    }

    /** SIGSTOP: it keeps its port and connections but does nothing. */
    public synchronized void pause() {
        state = state.paused();
        Shell.signal(running().pid(), "STOP");
    }

    public synchronized void resume() {
        state = state.resumed();
        Shell.signal(running().pid(), "CONT");
    }

    /** The process that ended, if one ran. */
    private Optional<Process> endWith(Consumer<ProcessHandle> ending) {
        Process target;
        synchronized (this) {
            state = state.askedToEnd();
            if (state != ProcessState.STOPPING || process == null) {
                return Optional.empty();
            }
            target = process;
        }
        ending.accept(target.toHandle());
        // Its handle tells of the exit a moment before it does itself.
        target.onExit().completeOnTimeout(target, REAPED, TimeUnit.SECONDS).join();
        exited(target);
        return Optional.of(target);
    }

    private void exited(Process ended) {
        Consumer<ManagedProcess> listener = it -> {};
        synchronized (this) {
            if (ended != process || ended.isAlive()) {
                return;
            }
            var before = state;
            state = state.exited();
            if (record != null) {
                record.erase(folders.records());
            }
            if (before != state && state == ProcessState.DIED) {
                listener = onDeath;
            }
        }
        listener.accept(this);
    }

    private synchronized Process running() {
        if (process == null) {
            throw new IllegalStateException(name() + " was never started");
        }
        return process;
    }

    private void prepareFolders(boolean first) throws IOException {
        Files.createDirectories(folders.workOf(name()));
        Files.createDirectories(folders.logs());
        Files.createDirectories(folders.records());
        if (first && Files.exists(log())) {
            Files.move(log(), folders.previousLogOf(name()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private ProcessBuilder builder() {
        var builder = new ProcessBuilder(plan.program().command());
        builder.environment().putAll(plan.environment());
        builder.directory(folders.workOf(name()).toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        return builder;
    }
}
