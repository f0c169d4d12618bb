package vn.ocop.product.dated;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.ocop.platform.problem.ConstraintProblems;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** What may be wrong with the days of a fact. */
@ApplicationScoped
public class DatedProblems implements ProblemCatalogue, ConstraintProblems {
    public static final ProblemType DAY_AHEAD =
            ProblemType.of(
                    "day-ahead",
                    422,
                    "Ngày chưa tới",
                    "Day lies ahead",
                    "Chỉ ghi nhận điều đã xảy ra; ngày nêu trong yêu cầu chưa tới.",
                    "Only what has happened is recorded; the day in the request has not come yet.");

    public static final ProblemType PERIOD_REVERSED =
            ProblemType.of(
                    "period-reversed",
                    422,
                    "Thời gian ngược",
                    "Period reversed",
                    "Ngày cuối không thể trước ngày đầu.",
                    "The last day cannot lie before the first.");

    static final ProblemType PERIODS_OVERLAP =
            ProblemType.of(
                    "periods-overlap",
                    422,
                    "Thời gian chồng nhau",
                    "Periods overlap",
                    "Hai giá trị của cùng một thông tin không thể cùng đúng trong một ngày.",
                    "Two values of one fact cannot hold on the same day.");

    @Override
    public List<ProblemType> types() {
        return List.of(DAY_AHEAD, PERIOD_REVERSED, PERIODS_OVERLAP);
    }

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "ex_producer_name_one_at_a_time", PERIODS_OVERLAP,
                "ex_producer_legal_form_one_at_a_time", PERIODS_OVERLAP,
                "ex_producer_size_class_one_at_a_time", PERIODS_OVERLAP,
                "ex_product_producer_one_at_a_time", PERIODS_OVERLAP,
                "ex_product_production_state_one_at_a_time", PERIODS_OVERLAP);
    }
}
