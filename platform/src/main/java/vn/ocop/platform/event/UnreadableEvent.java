package vn.ocop.platform.event;

/**
 * A message that is no event of the contract: trying again cannot help, it goes to the dead
 * letters.
 */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String message) {
        super(message);
    }

    public UnreadableEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
