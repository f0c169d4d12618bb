package vn.ocop.promotion.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.ocop.platform.problem.ConstraintProblems;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** What may stand against a result. */
@ApplicationScoped
class SalesResultProblems implements ProblemCatalogue, ConstraintProblems {
    static final ProblemType EVENT_NOT_BEGUN =
            ProblemType.of(
                    "event-not-begun",
                    409,
                    "Sự kiện chưa diễn ra",
                    "Event not begun",
                    "Chỉ ghi kết quả cho sự kiện đã khai mạc và không bị hủy.",
                    "Results are recorded for events that have begun and were not cancelled.");

    static final ProblemType RESULT_ALREADY_RECORDED =
            ProblemType.of(
                    "result-already-recorded",
                    409,
                    "Kết quả đã được ghi nhận",
                    "Result already recorded",
                    "Mỗi lượt tham gia có một kết quả; hãy sửa kết quả đã ghi thay vì ghi thêm.",
                    "A participation has one result; put the recorded one right instead of adding another.");

    @Override
    public List<ProblemType> types() {
        return List.of(EVENT_NOT_BEGUN, RESULT_ALREADY_RECORDED);
    }

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("ux_sales_result_once", RESULT_ALREADY_RECORDED);
    }
}
