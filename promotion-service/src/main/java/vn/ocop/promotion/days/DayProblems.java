package vn.ocop.promotion.days;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** What may be wrong with a day. */
@ApplicationScoped
public class DayProblems implements ProblemCatalogue {
    static final ProblemType DAY_NOT_YET_COME =
            ProblemType.of(
                    "day-not-yet-come",
                    422,
                    "Ngày chưa tới",
                    "Day not yet come",
                    "Việc đã làm không thể có ngày sau hôm nay (giờ Việt Nam).",
                    "What was done cannot bear a day after today (Vietnam time).");

    public static final ProblemType DAYS_OUT_OF_ORDER =
            ProblemType.of(
                    "days-out-of-order",
                    422,
                    "Thứ tự các ngày không đúng",
                    "Days out of order",
                    "Ngày kết thúc hoặc ngày của việc làm sau không thể trước ngày bắt đầu.",
                    "The last day, or the day of a later act, cannot lie before the first.");

    @Override
    public List<ProblemType> types() {
        return List.of(DAY_NOT_YET_COME, DAYS_OUT_OF_ORDER);
    }
}
