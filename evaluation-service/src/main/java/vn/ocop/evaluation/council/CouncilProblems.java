package vn.ocop.evaluation.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** The rules that a council can break. */
@ApplicationScoped
class CouncilProblems implements ProblemCatalogue {

    static final ProblemType COMPOSITION =
            ProblemType.of(
                            "council-composition",
                            422,
                            "Thành phần Hội đồng chưa đúng",
                            "Council composition refused",
                            "Cấp và đơn vị không khớp, thiếu chủ tịch hoặc thư ký, hoặc một người giữ"
                                    + " hai ghế; xem errors.",
                            "Level and unit do not fit, chair or secretary are missing, or one person"
                                    + " holds two seats; see errors.")
                    .per("26/2026/QĐ-TTg");

    static final ProblemType SETTINGS =
            ProblemType.of(
                    "council-settings",
                    422,
                    "Quy chế chưa đúng",
                    "Council settings refused",
                    "Các mục của quy chế không khớp với nhau; xem errors.",
                    "The settings of the rules of procedure do not fit together; see errors.");

    @Override
    public List<ProblemType> types() {
        return List.of(COMPOSITION, SETTINGS);
    }
}
