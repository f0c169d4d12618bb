package vn.ocop.deploy.process;

/**
 * How a process is asked to end: PostgreSQL takes INT as "now, but cleanly" and TERM as "when every
 * client has left".
 */
public enum StopSignal {
    TERM,
    INT
}
