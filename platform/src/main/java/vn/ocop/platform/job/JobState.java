package vn.ocop.platform.job;

/** How far a job has come. */
public enum JobState {
    /** It waits for an instance that has time. */
    QUEUED,
    /** An instance works at it, or the next one takes it up. */
    RUNNING,
    /** All is done. */
    SUCCEEDED,
    /** It came to its end, but some rows have errors. */
    PARTLY_SUCCEEDED,
    /** Nothing was done, or it could not go on. */
    FAILED,
    /** Somebody wanted it no more; what was done stays. */
    CANCELLED;

    boolean isOver() {
        return switch (this) {
            case QUEUED, RUNNING -> false;
            case SUCCEEDED, PARTLY_SUCCEEDED, FAILED, CANCELLED -> true;
        };
    }

    /** What a job has come to that went to its end. */
    static JobState outcome(long done, long errors) {
        if (errors == 0) {
            return SUCCEEDED;
        }
        return done > 0 ? PARTLY_SUCCEEDED : FAILED;
    }
}
