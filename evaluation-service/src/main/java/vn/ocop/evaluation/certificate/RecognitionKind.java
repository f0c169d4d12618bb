package vn.ocop.evaluation.certificate;

/** How a product came to its star (hình thức công nhận). */
public enum RecognitionKind {
    /** Công nhận mới. */
    NEW,
    /** Công nhận lại. */
    AGAIN,
    /** Nâng hạng. */
    UPGRADE,
    /** Nguồn không nêu. */
    UNKNOWN
}
