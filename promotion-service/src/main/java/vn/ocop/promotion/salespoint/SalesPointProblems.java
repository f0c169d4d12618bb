package vn.ocop.promotion.salespoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.ocop.platform.problem.ConstraintProblems;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;
import vn.ocop.promotion.days.DayProblems;

/** What may stand against a point of sale. */
@ApplicationScoped
class SalesPointProblems implements ProblemCatalogue, ConstraintProblems {
    static final ProblemType ALREADY_CLOSED =
            ProblemType.of(
                    "point-of-sale-closed",
                    409,
                    "Điểm bán đã đóng",
                    "Point of sale already closed",
                    "Điểm bán này đã được ghi nhận là đóng; mở lại thì ghi thành điểm bán mới.",
                    "The point of sale was closed before; a reopened one is recorded anew.");

    static final ProblemType ALREADY_OPEN =
            ProblemType.of(
                    "point-of-sale-already-open",
                    409,
                    "Điểm bán đã được ghi nhận",
                    "Point of sale already open",
                    "Đơn vị này đã có điểm bán cùng tên đang hoạt động.",
                    "The unit has an open point of sale of this name already.");

    @Override
    public List<ProblemType> types() {
        return List.of(ALREADY_CLOSED, ALREADY_OPEN);
    }

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "ux_sales_point_once",
                ALREADY_OPEN,
                "ck_sales_point_days",
                DayProblems.DAYS_OUT_OF_ORDER);
    }
}
