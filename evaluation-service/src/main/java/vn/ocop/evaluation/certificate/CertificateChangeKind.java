package vn.ocop.evaluation.certificate;

/** Which decision changed what a certificate says. */
public enum CertificateChangeKind {
    /** Đính chính. */
    CORRECTION,
    /** Cấp lại. */
    REISSUE,
    /** Chuyển chủ thể. */
    TRANSFER
}
