package vn.ocop.promotion.participation;

import vn.ocop.platform.language.Text;
import vn.ocop.promotion.code.Labelled;

/** Whether a product takes part in an event. */
public enum ParticipationState implements Labelled {
    ADMITTED("Được tham gia", "Admitted"),
    WITHDRAWN("Đã rút", "Withdrawn");

    private final Text label;

    ParticipationState(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
