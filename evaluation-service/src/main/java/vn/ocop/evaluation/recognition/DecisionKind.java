package vn.ocop.evaluation.recognition;

/** What a decision decides (loại quyết định). */
public enum DecisionKind {
    /** Phê duyệt kết quả đánh giá, phân hạng. */
    RESULT_APPROVAL,
    /** Công nhận. */
    RECOGNITION,
    /** Thu hồi, on one of the six grounds. */
    REVOCATION,
    /** Hủy kết quả công nhận, Art. 10.1.b. */
    WITHDRAWAL,
    /** Đính chính. */
    CORRECTION,
    /** Cấp lại giấy chứng nhận. */
    REISSUE,
    /** Chuyển chủ thể. */
    TRANSFER;

    /** What a certificate says changes with the signature; it cannot be ordered for a later day. */
    boolean isOfPaper() {
        return switch (this) {
            case CORRECTION, REISSUE, TRANSFER -> true;
            case RESULT_APPROVAL, RECOGNITION, REVOCATION, WITHDRAWAL -> false;
        };
    }
}
