package vn.ocop.evaluation.session;

import vn.ocop.platform.language.Text;

/** Where a session stands. */
enum SessionState {
    PLANNED("đã lên lịch", "planned"),
    OPEN("đang họp", "open"),
    CONCLUDED("đã kết thúc", "concluded");

    private final Text label;

    SessionState(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    Text label() {
        return label;
    }
}
