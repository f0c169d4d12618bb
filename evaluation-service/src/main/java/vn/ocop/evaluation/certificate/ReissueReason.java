package vn.ocop.evaluation.certificate;

/** Why a new paper is given for the same term (lý do cấp lại). */
public enum ReissueReason {
    /** Mất. */
    LOST,
    /** Hỏng. */
    DAMAGED,
    /** Thay đổi thông tin in trên giấy. */
    CHANGED
}
