package vn.ocop.deploy.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.ocop.deploy.stack.StackFolder;

/**
 * How far the launcher of a stack is, written down for the command that waits for it from outside.
 */
enum Phase {
    STARTING,
    READY,
    READY_WITHOUT_SAMPLE,
    ENDED;

    boolean isReady() {
        return this == READY || this == READY_WITHOUT_SAMPLE;
    }

    void writeTo(StackFolder folder) {
        try {
            Files.writeString(file(folder), name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Phase readFrom(StackFolder folder) {
        try {
            return valueOf(Files.readString(file(folder)).strip());
        } catch (IOException | IllegalArgumentException absentOrHalfWritten) {
            return ENDED;
        }
    }

    private static Path file(StackFolder folder) {
        return folder.owner().resolve("phase");
    }
}
