package vn.ocop.product.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** What may stand against an act on a product. */
@ApplicationScoped
public class ProductProblems implements ProblemCatalogue {
    static final ProblemType PRODUCER_MISSING =
            ProblemType.of(
                    "producer-missing",
                    422,
                    "Thiếu chủ thể",
                    "Producer missing",
                    "Sản phẩm mới phải có chủ thể; chỉ bản ghi lịch sử mới có thể chưa rõ chủ thể.",
                    "A new product has a producer; only a record of history may lack one.");

    static final ProblemType UNIT_NOT_A_COMMUNE =
            ProblemType.of(
                            "unit-not-a-commune",
                            422,
                            "Đơn vị phụ trách phải là xã hiện nay",
                            "Responsible unit is not a commune of today",
                            "Sản phẩm mới do một xã, phường, đặc khu trên bản đồ hai cấp phụ trách; đơn vị cũ hoặc cấp khác chỉ"
                                    + " dùng cho bản ghi lịch sử.",
                            "A commune of the two-tier map is responsible for a new product; old units and other levels are for"
                                    + " records of history only.")
                    .per("Art. 5, Decision 26/2026/QĐ-TTg");

    static final ProblemType GROUP_DOES_NOT_FIT =
            ProblemType.of(
                            "group-does-not-fit-set",
                            422,
                            "Nhóm không khớp bộ sản phẩm",
                            "Group does not fit the product set",
                            "Phụ lục I xếp bộ sản phẩm này vào một nhóm khác.",
                            "Appendix I puts this product set into another group.")
                    .per("Appendix I, Decision 26/2026/QĐ-TTg");

    static final ProblemType GTIN_CHECK_DIGIT =
            ProblemType.of(
                    "gtin-check-digit",
                    422,
                    "Mã GTIN sai chữ số kiểm tra",
                    "GTIN with a wrong check digit",
                    "Chữ số cuối của mã GTIN không khớp các chữ số trước; có thể đã gõ nhầm.",
                    "The last digit of the GTIN does not fit those before it; it may be mistyped.");

    static final ProblemType HISTORY_BY_OFFICERS =
            ProblemType.of(
                    "history-by-officers",
                    403,
                    "Chỉ cán bộ ghi nhận lịch sử",
                    "History is recorded by officers",
                    "Bản ghi lịch sử do cán bộ quản lý dữ liệu ghi từ quyết định cũ.",
                    "A record of history is made by a registry officer from an old decision.");

    static final ProblemType TRANSFER_BY_OFFICERS =
            ProblemType.of(
                    "transfer-by-officers",
                    403,
                    "Chỉ cán bộ chuyển sản phẩm",
                    "Products are transferred by officers",
                    "Việc đổi chủ thể hoặc đơn vị phụ trách của sản phẩm do cán bộ quản lý dữ liệu ghi nhận.",
                    "That a product changes its producer or its responsible unit is recorded by a registry officer.");

    static final ProblemType OCOP_NUMBER_BY_COMMUNE =
            ProblemType.of(
                    "ocop-number-by-commune",
                    422,
                    "Mã số OCOP do xã cấp",
                    "OCOP numbers are given by the commune",
                    "Mã số OCOP được cấp hoặc ghi nhận bằng thao tác ocop-numbers; ở đây chỉ bản ghi lịch sử mới được nêu.",
                    "An OCOP number is given or recorded by the operation ocop-numbers; here only a record of history may name"
                            + " one.");

    public static final ProblemType PRODUCTION_ENDED =
            ProblemType.of(
                    "production-ended",
                    409,
                    "Sản phẩm đã ngừng sản xuất",
                    "Production has ended",
                    "Sản phẩm đã được xác nhận ngừng sản xuất; thao tác này không còn thực hiện được.",
                    "The product was confirmed to be no longer made; this cannot be done any more.");

    @Override
    public List<ProblemType> types() {
        return List.of(
                PRODUCER_MISSING,
                UNIT_NOT_A_COMMUNE,
                GROUP_DOES_NOT_FIT,
                GTIN_CHECK_DIGIT,
                HISTORY_BY_OFFICERS,
                TRANSFER_BY_OFFICERS,
                OCOP_NUMBER_BY_COMMUNE,
                PRODUCTION_ENDED);
    }
}
