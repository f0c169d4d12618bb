package vn.ocop.platform.job;

import vn.ocop.platform.language.Text;

/** A kind of long work, as a bean. */
public interface JobKind {

    /** In UPPER_SNAKE_CASE; the code of the list {@code job-kind}. */
    String name();

    Text title();

    /** Whether a second one is refused (409) while one waits or runs. */
    default boolean alone() {
        return false;
    }

    /**
     * Does the next part of the work, in a transaction of its own in which the progress is kept
     * too: both are there afterwards or neither. A part takes seconds at most, since between two
     * parts a cancellation is heard and another instance may go on.
     *
     * <p>A failure undoes the part and is tried again some times; what is wrong with a single row
     * is no failure but an error of the step.
     */
    JobStep next(JobRun run);

    /** Puts away what the steps have left, in the transaction in which the job is cancelled. */
    default void cancelled(JobRun run) {}
}
