package vn.ocop.promotion.agreement;

import vn.ocop.platform.language.Text;
import vn.ocop.promotion.code.Labelled;

/** A memorandum states an intention, a contract binds (Art. 385, Civil Code 91/2015/QH13). */
public enum AgreementKind implements Labelled {
    MEMORANDUM("Biên bản ghi nhớ", "Memorandum"),
    CONTRACT("Hợp đồng", "Contract");

    private final Text label;

    AgreementKind(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
