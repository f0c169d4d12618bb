package vn.ocop.evaluation.session;

import vn.ocop.platform.language.Text;

/** Where an item of the agenda stands. */
enum ItemState {
    SCHEDULED("chờ chấm", "waiting"),
    SCORING("đang chấm", "being scored"),
    CLOSED("đã khóa, chờ Chủ tịch xác nhận", "closed, awaiting the chair"),
    CONFIRMED("đã xác nhận", "confirmed"),
    DEFERRED("hoãn", "deferred"),
    DROPPED("đưa ra khỏi chương trình", "dropped");

    private final Text label;

    ItemState(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    Text label() {
        return label;
    }

    boolean isDone() {
        return this == CONFIRMED || this == DEFERRED || this == DROPPED;
    }
}
