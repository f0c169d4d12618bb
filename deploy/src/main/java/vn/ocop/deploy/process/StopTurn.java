package vn.ocop.deploy.process;

/**
 * The turn at which a process is stopped: those who write before those who keep what was written.
 */
public enum StopTurn {
    SERVICES,
    BROKER,
    DATABASE
}
