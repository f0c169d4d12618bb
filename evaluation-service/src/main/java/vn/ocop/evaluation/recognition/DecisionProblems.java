package vn.ocop.evaluation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.ocop.platform.problem.ConstraintProblems;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** The rules that a decision can break. */
@ApplicationScoped
class DecisionProblems implements ProblemCatalogue, ConstraintProblems {

    static final ProblemType LINES_REFUSED =
            ProblemType.of(
                            "decision-lines-refused",
                            422,
                            "Danh mục của quyết định không đúng",
                            "Lines of the decision refused",
                            "Một hoặc nhiều dòng không thể có hiệu lực: chưa có kết quả đã xác nhận, hạng sao khác kết"
                                    + " quả, không đúng cấp quyết định, giấy chứng nhận đã hết, thiếu kết luận kiểm tra. Xem errors.",
                            "One or more lines cannot take effect: no confirmed result, stars other than the result's,"
                                    + " not the deciding level, a certificate that has ended, no concluded inspection. See errors.")
                    .per("26/2026/QĐ-TTg");

    static final ProblemType NOT_A_DECIDING_UNIT =
            ProblemType.of(
                            "not-a-deciding-unit",
                            422,
                            "Cấp này không ra quyết định",
                            "Not a deciding unit",
                            "Cấp tỉnh quyết định 3 và 4 sao, Trung ương (VN) quyết định 5 sao; xã và huyện không ra quyết"
                                    + " định ở đây.",
                            "A province decides 3 and 4 stars, the centre (VN) 5 stars; communes and districts do not"
                                    + " decide here.")
                    .per("26/2026/QĐ-TTg");

    static final ProblemType ALREADY_SIGNED =
            ProblemType.of(
                    "decision-already-signed",
                    409,
                    "Quyết định đã ký",
                    "Decision already signed",
                    "Quyết định đã ký không thay đổi nữa; sửa bằng một quyết định khác.",
                    "A signed decision does not change any more; another decision corrects it.");

    static final ProblemType DAYS_REFUSED =
            ProblemType.of(
                    "decision-days-refused",
                    422,
                    "Ngày của quyết định không hợp lý",
                    "Days of the decision refused",
                    "Ngày ký không ở tương lai; ngày bắt đầu không trước ngày ký; ngày cuối in trên giấy không trước"
                            + " ngày bắt đầu.",
                    "The day of signing is not in the future, the first day not before it, the printed last day not"
                            + " before the first.");

    static final ProblemType RECORDED_BEFORE =
            ProblemType.of(
                    "decision-recorded-before",
                    409,
                    "Quyết định này đã được ghi nhận",
                    "Decision recorded before",
                    "Đã có quyết định cùng loại, cơ quan, số và ngày ký.",
                    "A decision of the same kind, body, number and date is there already.");

    @Override
    public List<ProblemType> types() {
        return List.of(
                LINES_REFUSED, NOT_A_DECIDING_UNIT, ALREADY_SIGNED, DAYS_REFUSED, RECORDED_BEFORE);
    }

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "ux_decision_paper", RECORDED_BEFORE, "ux_decision_line_dossier", LINES_REFUSED);
    }
}
