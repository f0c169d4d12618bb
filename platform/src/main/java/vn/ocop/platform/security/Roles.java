package vn.ocop.platform.security;

/**
 * The roles a token may carry in {@code groups}; chair, secretary and member of a council are not
 * among them.
 */
public final class Roles {

    /** Cán bộ quản lý dữ liệu sản phẩm, chủ thể. */
    public static final String REGISTRY_OFFICER = "registry-officer";

    /** Cán bộ tổ chức đánh giá, phân hạng. */
    public static final String EVALUATION_OFFICER = "evaluation-officer";

    /** Cán bộ xúc tiến thương mại. */
    public static final String PROMOTION_OFFICER = "promotion-officer";

    /** Cán bộ tổng hợp, báo cáo. */
    public static final String REPORTING_OFFICER = "reporting-officer";

    /** Người của chủ thể OCOP. */
    public static final String PRODUCER = "producer";

    /** Đối tác, ví dụ sàn thương mại điện tử. */
    public static final String PARTNER = "partner";

    /** Thanh tra, kiểm toán: chỉ đọc. */
    public static final String AUDITOR = "auditor";

    /** Quản trị hệ thống: không thấy dữ liệu chương trình. */
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {}
}
