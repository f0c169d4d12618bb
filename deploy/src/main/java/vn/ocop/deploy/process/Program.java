package vn.ocop.deploy.process;

import java.time.Duration;
import java.util.List;

/** A program as it is run by a process of the stack. */
@FunctionalInterface
public interface Program {
    /** Program and arguments; asked for at each start. */
    List<String> command();

    /** How long it may take to end after it was asked to. */
    default Duration patience() {
        return Duration.ofSeconds(30);
    }

    /** Whether it learns for its next start and therefore takes longer to end. */
    default boolean isRecording() {
        return false;
    }

    /** Called after it ended as asked. */
    default void endedWell() {}
}
