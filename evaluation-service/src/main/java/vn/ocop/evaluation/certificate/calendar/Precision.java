package vn.ocop.evaluation.certificate.calendar;

/** How exactly a date is known (độ chính xác của ngày). */
public enum Precision {
    DAY,
    MONTH,
    YEAR
}
