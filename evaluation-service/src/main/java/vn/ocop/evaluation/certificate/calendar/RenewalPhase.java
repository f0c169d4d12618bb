package vn.ocop.evaluation.certificate.calendar;

/**
 * Where the renewal of a certificate in force stands (giai đoạn đánh giá lại); any other
 * certificate has NONE.
 */
public enum RenewalPhase {
    /** Chưa đến kỳ nộp hồ sơ. */
    NONE,
    /** Trong kỳ nộp: 180 to 120 days before the last day, both included. */
    WINDOW_OPEN,
    /** Đã qua kỳ nộp mà chưa có hồ sơ. */
    WINDOW_MISSED,
    /** Đã nhận hồ sơ đánh giá lại. */
    FILED,
    /** Được kéo dài theo Điều 12.3. */
    EXTENDED
}
