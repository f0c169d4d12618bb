package vn.ocop.evaluation.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.ocop.platform.problem.ConstraintProblems;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** The rules that a review can break. */
@ApplicationScoped
class ReviewProblems implements ProblemCatalogue, ConstraintProblems {

    static final ProblemType NOT_OPEN =
            ProblemType.of(
                    "review-not-open",
                    409,
                    "Việc xem xét lại đã kết thúc",
                    "Review not open",
                    "Chỉ giải quyết hoặc rút được việc xem xét lại đang mở.",
                    "Only an open review is decided or withdrawn.");

    static final ProblemType ONE_OPEN =
            ProblemType.of(
                    "open-review-exists",
                    409,
                    "Kết quả đang được xem xét lại",
                    "Open review exists",
                    "Mỗi hồ sơ có tối đa một việc xem xét lại đang mở.",
                    "A dossier has at most one open review.");

    static final ProblemType CONTENT =
            ProblemType.of(
                            "review-content",
                            422,
                            "Nội dung xem xét lại không đúng",
                            "Review refused",
                            "Thiếu lý do, sai ngày hoặc không thuộc thẩm quyền; xem errors.",
                            "A reason is missing, a date is wrong, or it is not for this authority;"
                                    + " see errors.")
                    .per("Art. 10, 26/2026/QĐ-TTg");

    @Override
    public List<ProblemType> types() {
        return List.of(NOT_OPEN, ONE_OPEN, CONTENT);
    }

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("ux_review_one_open", ONE_OPEN);
    }
}
