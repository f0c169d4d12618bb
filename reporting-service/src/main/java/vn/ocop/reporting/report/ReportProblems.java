package vn.ocop.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** What may stand against a report. */
@ApplicationScoped
class ReportProblems implements ProblemCatalogue {

    static final ProblemType ALREADY_PUBLISHED =
            ProblemType.of(
                    "report-already-published",
                    409,
                    "Báo cáo này đã được công bố",
                    "Report already published",
                    "Đã có báo cáo của cùng kế hoạch, cùng ngày số liệu và cùng thời điểm biết.",
                    "There is a report of the same plan, as of the same day and as known at the same moment.");

    @Override
    public List<ProblemType> types() {
        return List.of(ALREADY_PUBLISHED);
    }
}
