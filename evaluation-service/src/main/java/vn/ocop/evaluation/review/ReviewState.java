package vn.ocop.evaluation.review;

import vn.ocop.platform.language.Text;

/** Where a review stands (trạng thái xem xét lại). */
enum ReviewState {
    OPEN("Đang xem xét", "Open"),
    DISMISSED("Không chấp nhận", "Dismissed"),
    REPEAT_ORDERED("Yêu cầu đánh giá lại", "Repeat ordered"),
    REPEATED("Đã đánh giá lại", "Repeated"),
    WITHDRAWN("Đã rút", "Withdrawn");

    private final Text label;

    ReviewState(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    Text label() {
        return label;
    }
}
