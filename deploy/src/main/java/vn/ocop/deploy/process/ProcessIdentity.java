package vn.ocop.deploy.process;

/** Name (also of the log file), main port and turn at stopping. */
public record ProcessIdentity(String name, int port, StopTurn turn) {}
