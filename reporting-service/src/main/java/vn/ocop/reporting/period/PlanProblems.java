package vn.ocop.reporting.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** What may stand against a plan. */
@ApplicationScoped
class PlanProblems implements ProblemCatalogue {

    static final ProblemType PLAN_NOT_COMPUTABLE =
            ProblemType.of(
                    "plan-not-computable",
                    422,
                    "Kế hoạch có chỉ tiêu không tính được",
                    "Plan cannot be computed",
                    "Một chỉ tiêu không tồn tại, hoặc cách tính, căn cứ, mức cần đạt không hợp nhau; errors chỉ rõ từng"
                            + " chỗ.",
                    "An indicator does not exist, or measure, basis and figures do not fit together; errors names each"
                            + " place.");

    @Override
    public List<ProblemType> types() {
        return List.of(PLAN_NOT_COMPUTABLE);
    }
}
