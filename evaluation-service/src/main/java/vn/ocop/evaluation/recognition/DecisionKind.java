package vn.ocop.evaluation.recognition;

/** What a decision decides (loại quyết định). */
public enum DecisionKind {
    /** Phê duyệt kết quả đánh giá, phân hạng. */
    RESULT_APPROVAL,
    /** Công nhận. */
    RECOGNITION,
    /** Thu hồi. */
    REVOCATION
}
