package vn.ocop.evaluation.certificate.calendar;

/** Whether a certificate is in force on a day (tình trạng hiệu lực). */
public enum Validity {
    /** Chưa có hiệu lực. */
    NOT_YET_IN_FORCE,
    /** Còn hiệu lực, whatever the renewal phase. */
    IN_FORCE,
    /** Hết hạn. */
    EXPIRED,
    /** Đã thu hồi. */
    REVOKED,
    /** Đã được thay bằng giấy chứng nhận sau. */
    REPLACED,
    /** Không xác định được: the dates known do not decide it. */
    UNKNOWN
}
