package vn.ocop.product.classification;

import vn.ocop.platform.language.Text;

/** By which right a producer uses a trademark (quyền sử dụng nhãn hiệu). */
public enum TrademarkUsage implements Labelled {
    OWNER("Chủ sở hữu", "Owner"),
    LICENSED("Được cho phép sử dụng", "Licensed"),
    COLLECTIVE(
            "Nhãn hiệu tập thể, chứng nhận hoặc chỉ dẫn địa lý",
            "Collective or certification mark, geographical indication"),
    UNKNOWN("Chưa rõ", "Unknown");

    private final Text label;

    TrademarkUsage(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
