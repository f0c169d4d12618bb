package vn.ocop.deploy.process;

/**
 * Where a process stands, so that an exit nobody asked for can be told from one that was wanted.
 */
public enum ProcessState {
    NOT_STARTED,
    RUNNING,
    PAUSED,
    STOPPING,
    STOPPED,
    DIED;

    public boolean mayStart() {
        return this == NOT_STARTED || this == STOPPED || this == DIED;
    }

    public boolean isUp() {
        return this == RUNNING || this == PAUSED;
    }

    ProcessState started() {
        return require(mayStart(), RUNNING, "start");
    }

    ProcessState paused() {
        return require(isUp(), PAUSED, "pause");
    }

    ProcessState resumed() {
        return require(isUp(), RUNNING, "resume");
    }

    /** Asking a process to end that has ended already changes nothing. */
    ProcessState askedToEnd() {
        return isUp() ? STOPPING : this;
    }

    ProcessState exited() {
        return switch (this) {
            case STOPPING -> STOPPED;
            case RUNNING, PAUSED -> DIED;
            case NOT_STARTED, STOPPED, DIED -> this;
        };
    }

    private ProcessState require(boolean allowed, ProcessState next, String verb) {
        if (!allowed) {
            throw new IllegalStateException("Cannot " + verb + " a process that is " + this);
        }
        return next;
    }
}
