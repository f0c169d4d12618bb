package vn.ocop.evaluation.inspection;

/** How far an inspection has come (trạng thái). */
public enum InspectionState {
    /** Đã lập biên bản, chưa kết luận. */
    OPEN,
    /** Đã kết luận. */
    CONCLUDED,
    /** Đã có quyết định thu hồi theo kết luận. */
    FOLLOWED
}
