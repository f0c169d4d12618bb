package vn.ocop.evaluation.certificate;

/** Whether a certificate is revoked, or the recognition behind it withdrawn. */
public enum RevocationKind {
    /** Thu hồi, on one of the six grounds. */
    REVOCATION,
    /** Hủy kết quả công nhận, Art. 10.1.b. */
    WITHDRAWAL
}
