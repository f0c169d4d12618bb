package vn.ocop.evaluation.inspection;

/** What brought the inspectors (loại kiểm tra). */
public enum InspectionKind {
    /** Kiểm tra theo kế hoạch. */
    PLANNED,
    /** Kiểm tra đột xuất. */
    SURPRISE,
    /** Kết luận của cơ quan khác. */
    OTHER_BODY,
    /** Ủy ban nhân dân cấp xã xác nhận đã ngừng sản xuất. */
    ENDED_PRODUCTION
}
