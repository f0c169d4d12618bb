package vn.ocop.deploy.process;

import java.time.Duration;
import java.util.List;

/** A Java program that starts from its ahead-of-time cache, or records one. */
public record CachedProgram(JavaProgram program, AotCache cache) implements Program {
    /** Writing a cache takes processor time, and several programs do it at once. */
    private static final Duration PATIENCE_WHILE_RECORDING = Duration.ofSeconds(300);

    @Override
    public List<String> command() {
        cache.dropDraft();
        return program.command(cache.flags());
    }

    @Override
    public boolean isRecording() {
        return cache.isRecording();
    }

    @Override
    public Duration patience() {
        return isRecording() ? PATIENCE_WHILE_RECORDING : Program.super.patience();
    }

    @Override
    public void endedWell() {
        cache.keep();
    }
}
