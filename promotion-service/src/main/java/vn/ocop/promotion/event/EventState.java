package vn.ocop.promotion.event;

import vn.ocop.platform.language.Text;
import vn.ocop.promotion.code.Labelled;

/** How far a promotion event has come. */
public enum EventState implements Labelled {
    PLANNED("Dự kiến tổ chức", "Planned"),
    HELD("Đã tổ chức", "Held"),
    CANCELLED("Đã hủy", "Cancelled");

    private final Text label;

    EventState(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
