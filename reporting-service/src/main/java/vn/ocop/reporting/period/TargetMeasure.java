package vn.ocop.reporting.period;

/** What a target measures (cách tính chỉ tiêu). */
public enum TargetMeasure {
    /** The figure on the day: "có ít nhất 650 sản phẩm". */
    STOCK,
    /** What has been added since the period began: "thêm ít nhất 50 sản phẩm". */
    INCREASE,
    /** What happened in the period: "30 sản phẩm công nhận mới". */
    FLOW,
    /** A percentage: "ít nhất 40 % chủ thể là hợp tác xã". */
    RATIO,
    /** The share of units below that have at least so many: "mỗi huyện 01 điểm bán". */
    COVERAGE
}
