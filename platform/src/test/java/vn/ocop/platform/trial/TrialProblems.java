package vn.ocop.platform.trial;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.ocop.platform.problem.ConstraintProblems;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

@Singleton
class TrialProblems implements ProblemCatalogue, ConstraintProblems {
    static final ProblemType TITLE_TAKEN =
            ProblemType.of(
                            "title-taken",
                            409,
                            "Tên đã dùng",
                            "Title taken",
                            "Đã có ghi chú cùng tên.",
                            "There is a note with this title.")
                    .per("Điều 1");
    static final ProblemType DAYS_OVERLAP =
            ProblemType.of(
                    "days-overlap",
                    409,
                    "Ngày chồng nhau",
                    "Days overlap",
                    "Ngày chồng lên ghi chú khác.",
                    "The days overlap those of another note.");

    @Override
    public List<ProblemType> types() {
        return List.of(TITLE_TAKEN, DAYS_OVERLAP);
    }

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("ux_note_title", TITLE_TAKEN, "ex_note_days", DAYS_OVERLAP);
    }
}
