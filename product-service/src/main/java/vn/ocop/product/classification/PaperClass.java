package vn.ocop.product.classification;

import vn.ocop.platform.language.Text;

/** Who may read a paper (mức độ công khai). */
public enum PaperClass implements Labelled {
    /** Anybody, once the product is public. */
    PUBLIC("Công khai", "Public"),
    /** Officers of the area, auditors and the producer. */
    PROGRAMME("Nội bộ chương trình", "Programme"),
    /** Only those who handle the matter; each reading is logged. */
    PERSONAL("Dữ liệu cá nhân", "Personal data");

    private final Text label;

    PaperClass(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
