package vn.ocop.product.classification;

import vn.ocop.platform.language.Text;

/**
 * How large an enterprise is (quy mô), by Decree 80/2021/NĐ-CP; a fact of its own beside the legal
 * form.
 */
public enum SizeClass implements Labelled {
    MICRO("Siêu nhỏ", "Micro"),
    SMALL("Nhỏ", "Small"),
    MEDIUM("Vừa", "Medium"),
    LARGE("Lớn", "Large"),
    UNKNOWN("Chưa rõ", "Unknown");

    private final Text label;

    SizeClass(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
