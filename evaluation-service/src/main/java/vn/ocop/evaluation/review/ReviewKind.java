package vn.ocop.evaluation.review;

import vn.ocop.platform.language.Text;

/** Why a result is looked at again (loại xem xét lại). */
enum ReviewKind {
    COMPLAINT("Khiếu nại của chủ thể", "Complaint of the producer"),
    MINISTRY_ORDER("Bộ yêu cầu đánh giá lại", "Repeat ordered by the Ministry");

    private final Text label;

    ReviewKind(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    Text label() {
        return label;
    }
}
