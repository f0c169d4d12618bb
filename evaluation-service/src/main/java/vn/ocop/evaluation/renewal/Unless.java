package vn.ocop.evaluation.renewal;

import vn.ocop.evaluation.certificate.calendar.RenewalPhase;

/** What keeps the star (việc cần làm để giữ sao). */
public enum Unless {
    /** Chờ đến kỳ nộp hồ sơ. */
    WAIT_FOR_WINDOW,
    /** Nộp hồ sơ đánh giá lại trong kỳ. */
    FILE_DOSSIER,
    /** Có kết quả trước khi hết hạn. */
    DECIDE_IN_TIME,
    /** Đã qua kỳ nộp: đánh giá lại trước khi hết hạn, hoặc đánh giá như lần đầu. */
    WINDOW_IS_OVER,
    /** Không còn gì để làm: đã hết hiệu lực. */
    NOTHING;

    /**
     * @param phase of the certificate on the day asked about
     */
    static Unless of(RenewalPhase phase, boolean inForce) {
        if (!inForce) {
            return NOTHING;
        }
        return switch (phase) {
            case NONE -> WAIT_FOR_WINDOW;
            case WINDOW_OPEN -> FILE_DOSSIER;
            case WINDOW_MISSED -> WINDOW_IS_OVER;
            case FILED, EXTENDED -> DECIDE_IN_TIME;
        };
    }
}
