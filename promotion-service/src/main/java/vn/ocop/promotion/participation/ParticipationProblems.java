package vn.ocop.promotion.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.ocop.platform.problem.ConstraintProblems;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** What may stand against a participation. */
@ApplicationScoped
class ParticipationProblems implements ProblemCatalogue, ConstraintProblems {
    static final ProblemType CERTIFICATE_NOT_IN_FORCE =
            ProblemType.of(
                            "certificate-not-in-force",
                            422,
                            "Không có giấy chứng nhận còn hiệu lực",
                            "Certificate not in force",
                            "Sản phẩm chỉ được tham gia với giấy chứng nhận OCOP còn hiệu lực trong tất cả các"
                                    + " ngày của sự kiện; detail nói giấy chứng nhận nào và hiệu lực đến ngày"
                                    + " nào.",
                            "A product takes part by an OCOP certificate in force on all days of the event;"
                                    + " detail says which certificate, and until when it was in force.")
                    .per("Decision 26/2026/QĐ-TTg");

    static final ProblemType PRODUCTS_NOT_ADMITTED =
            ProblemType.of(
                    "products-not-admitted",
                    422,
                    "Loại sự kiện này không có sản phẩm tham gia",
                    "Event admits no products",
                    "Sản phẩm tham gia hội chợ, triển lãm và hội nghị kết nối cung cầu; tập huấn và tuyên"
                            + " truyền chỉ tính lượt người.",
                    "Products take part in fairs, exhibitions and supply-demand conferences; training and"
                            + " publicity count attendances only.");

    static final ProblemType EVENT_CANCELLED =
            ProblemType.of(
                    "event-cancelled",
                    409,
                    "Sự kiện đã hủy",
                    "Event cancelled",
                    "Sự kiện đã hủy không nhận sản phẩm tham gia.",
                    "A cancelled event admits no products.");

    static final ProblemType ALREADY_ADMITTED =
            ProblemType.of(
                    "already-admitted",
                    409,
                    "Sản phẩm đã tham gia sự kiện này",
                    "Already admitted",
                    "Mỗi sản phẩm chỉ tham gia một sự kiện một lần.",
                    "A product takes part in an event once.");

    static final ProblemType PARTICIPATION_WITHDRAWN =
            ProblemType.of(
                    "participation-withdrawn",
                    409,
                    "Sản phẩm đã rút khỏi sự kiện",
                    "Participation withdrawn",
                    "Không thể rút lần nữa hoặc ghi kết quả cho sản phẩm đã rút khỏi sự kiện.",
                    "A withdrawn participation can neither be withdrawn again nor have a result.");

    @Override
    public List<ProblemType> types() {
        return List.of(
                CERTIFICATE_NOT_IN_FORCE,
                PRODUCTS_NOT_ADMITTED,
                EVENT_CANCELLED,
                ALREADY_ADMITTED,
                PARTICIPATION_WITHDRAWN);
    }

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("ux_participation_once", ALREADY_ADMITTED);
    }
}
