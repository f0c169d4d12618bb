package vn.ocop.deploy.process;

/**
 * Something the person at the keyboard can mend; the message is the whole explanation, shown
 * without a stack trace.
 */
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Trouble(String sentence) {
        super(sentence);
    }

    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
