package vn.ocop.evaluation.session;

import vn.ocop.platform.language.Text;

/** How the council works on an agenda. */
enum SessionMode {
    MEETING("họp", "meeting"),
    WRITTEN_OPINIONS("lấy ý kiến bằng văn bản", "written opinions");

    private final Text label;

    SessionMode(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    Text label() {
        return label;
    }
}
