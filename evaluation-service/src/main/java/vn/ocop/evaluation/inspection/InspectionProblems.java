package vn.ocop.evaluation.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** The rules about inspections that a request can break. */
@ApplicationScoped
class InspectionProblems implements ProblemCatalogue {

    static final ProblemType ALREADY_CONCLUDED =
            ProblemType.of(
                    "inspection-already-concluded",
                    409,
                    "Cuộc kiểm tra đã có kết luận",
                    "Inspection already concluded",
                    "Kết luận không thay đổi nữa; điều mới tìm thấy là một cuộc kiểm tra khác.",
                    "A conclusion does not change any more; what is found later is another inspection.");

    static final ProblemType REFUSED =
            ProblemType.of(
                            "inspection-refused",
                            422,
                            "Nội dung kiểm tra không đúng",
                            "Inspection refused",
                            "Ngày kiểm tra và ngày kết luận không ở tương lai, kết luận không trước kiểm tra; có vi phạm"
                                    + " thì nêu căn cứ thu hồi, không vi phạm thì không. Xem errors.",
                            "Inspection and conclusion do not lie in the future, the conclusion not before the inspection;"
                                    + " a violation has a ground of revocation, and only a violation has. See errors.")
                    .per("26/2026/QĐ-TTg");

    @Override
    public List<ProblemType> types() {
        return List.of(ALREADY_CONCLUDED, REFUSED);
    }
}
