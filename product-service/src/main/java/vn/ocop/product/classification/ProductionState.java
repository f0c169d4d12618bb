package vn.ocop.product.classification;

import vn.ocop.platform.language.Text;

/** Whether a product is being made (tình trạng sản xuất); a pause never changes a certificate. */
public enum ProductionState implements Labelled {
    MADE("Đang sản xuất", "Being made"),
    SEASONAL("Theo mùa vụ", "Seasonal"),
    PAUSED("Tạm ngừng", "Paused"),
    ENDED("Đã ngừng sản xuất", "No longer made");

    private final Text label;

    ProductionState(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
