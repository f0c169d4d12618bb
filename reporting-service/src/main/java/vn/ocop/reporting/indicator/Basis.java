package vn.ocop.reporting.indicator;

/**
 * Căn cứ tính: which certificates an indicator looks at. The same word "sản phẩm OCOP" means four
 * different counts.
 */
public enum Basis {
    /** With a certificate in force on the day of the report (còn hiệu lực). */
    IN_FORCE,
    /** Recognised at any time up to that day, whatever became of it (đã từng được công nhận). */
    EVER,
    /** Acts in a period, by the day on which the decision was signed (theo năm ký quyết định). */
    DECISION,
    /** Acts in a period, by the year of the evaluation round (theo năm của đợt đánh giá). */
    ROUND,
    /** On the day of the report, for what is no certificate: points of sale, listings. */
    ON_DAY,
    /** Acts in a period, for what is no certificate: fairs, agreements, sales. */
    ACTS
}
