package vn.ocop.product.classification;

import vn.ocop.platform.language.Text;

/** How far a trademark has come (tình trạng nhãn hiệu). */
public enum TrademarkState implements Labelled {
    FILED("Đã nộp đơn", "Filed"),
    REGISTERED("Đã được cấp", "Registered"),
    EXPIRED("Hết hiệu lực", "Expired"),
    UNKNOWN("Chưa rõ", "Unknown");

    private final Text label;

    TrademarkState(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
