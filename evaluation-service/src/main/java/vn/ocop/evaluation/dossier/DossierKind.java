package vn.ocop.evaluation.dossier;

import vn.ocop.platform.language.Text;

/** Why a product is evaluated (loại hồ sơ). */
public enum DossierKind {
    FIRST("lần đầu", "first evaluation"),
    UPGRADE("nâng hạng", "upgrade"),
    RE_EVALUATION("đánh giá lại", "re-evaluation");

    private final Text label;

    DossierKind(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    public Text label() {
        return label;
    }
}
