package vn.ocop.promotion.agreement;

import vn.ocop.platform.language.Text;
import vn.ocop.promotion.code.Labelled;

/** Whether an agreement stands. That its term has run out is seen from its last day. */
public enum AgreementState implements Labelled {
    SIGNED("Đã ký kết", "Signed"),
    TERMINATED("Đã chấm dứt trước hạn", "Terminated early");

    private final Text label;

    AgreementState(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
