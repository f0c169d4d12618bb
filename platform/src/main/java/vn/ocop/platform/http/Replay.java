package vn.ocop.platform.http;

/** Leaves a command whose answer is known already; nothing happens a second time. */
public final class Replay extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient KeptAnswer answer;

    Replay(KeptAnswer answer) {
        super("replay", null, false, false);
        this.answer = answer;
    }

    KeptAnswer answer() {
        return answer;
    }
}
