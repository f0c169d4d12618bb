package vn.ocop.product.classification;

import vn.ocop.platform.language.Text;

/**
 * What a paper proves (loại tài liệu); the kind decides the class. Evidence kinds after Decision
 * 26/2026/QĐ-TTg.
 */
public enum PaperKind implements Labelled {
    REGISTRATION_FORM(
            PaperClass.PERSONAL,
            "Phiếu đăng ký đánh giá (Mẫu 01)",
            "Registration for evaluation (Form 01)"),
    SELF_ASSESSMENT(
            PaperClass.PROGRAMME, "Báo cáo tự đánh giá (Mẫu 02)", "Self-assessment (Form 02)"),
    BUSINESS_REG(PaperClass.PROGRAMME, "Đăng ký kinh doanh", "Business registration"),
    PRODUCTION_COND(
            PaperClass.PROGRAMME,
            "Giấy chứng nhận đủ điều kiện sản xuất",
            "Certificate of production conditions"),
    MATERIAL_ORIGIN(
            PaperClass.PROGRAMME,
            "Nguồn gốc nguyên liệu, liên kết chuỗi",
            "Origin of materials, chain linkage"),
    ENVIRONMENT(PaperClass.PROGRAMME, "Bảo vệ môi trường", "Environmental protection"),
    LOCAL_LABOUR(PaperClass.PERSONAL, "Danh sách lao động địa phương", "List of local workers"),
    IDENTITY(PaperClass.PERSONAL, "Giấy tờ tùy thân", "Identity paper"),
    GROWTH(
            PaperClass.PROGRAMME,
            "Báo cáo tài chính, xếp loại hợp tác xã",
            "Financial report, cooperative grading"),
    IP(PaperClass.PUBLIC, "Sở hữu trí tuệ", "Intellectual property"),
    MARKET(
            PaperClass.PROGRAMME,
            "Hợp đồng, hóa đơn phân phối",
            "Contracts and invoices of distribution"),
    PROMOTION(PaperClass.PUBLIC, "Quảng bá sản phẩm", "Product promotion"),
    STORY(PaperClass.PUBLIC, "Câu chuyện sản phẩm", "Product story"),
    PHOTO(PaperClass.PUBLIC, "Ảnh sản phẩm", "Photograph of the product"),
    QUALITY_DECL(PaperClass.PUBLIC, "Công bố chất lượng", "Quality declaration"),
    TEST_REPORT(PaperClass.PROGRAMME, "Phiếu kiểm nghiệm", "Test report"),
    BARCODE_TRACE(PaperClass.PUBLIC, "Mã vạch, tem truy xuất", "Barcode, traceability stamp"),
    QMS(
            PaperClass.PUBLIC,
            "Chứng nhận hệ thống quản lý chất lượng",
            "Quality management certificate"),
    AWARDS(PaperClass.PUBLIC, "Giải thưởng, bình chọn", "Awards"),
    COMMUNE_REPORT(
            PaperClass.PROGRAMME, "Báo cáo, văn bản của xã", "Report or letter of the commune"),
    OTHER(PaperClass.PROGRAMME, "Tài liệu khác", "Other paper");

    private final PaperClass paperClass;
    private final Text label;

    PaperKind(PaperClass paperClass, String vi, String en) {
        this.paperClass = paperClass;
        this.label = Text.of(vi, en);
    }

    public PaperClass paperClass() {
        return paperClass;
    }

    @Override
    public Text label() {
        return label;
    }
}
