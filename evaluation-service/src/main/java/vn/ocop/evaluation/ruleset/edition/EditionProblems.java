package vn.ocop.evaluation.ruleset.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** Why an edition cannot be changed. */
@ApplicationScoped
class EditionProblems implements ProblemCatalogue {

    static final ProblemType PUBLISHED =
            ProblemType.of(
                    "rule-set-published",
                    409,
                    "Bộ quy định đã ban hành",
                    "Rule set already published",
                    "Bộ quy định đã ban hành không sửa được; sai sót ghi bằng đính chính, lời văn"
                            + " sửa riêng.",
                    "A published rule set is frozen: a fault becomes an erratum, wordings change"
                            + " apart.");

    static final ProblemType EXISTS =
            ProblemType.of(
                    "rule-set-exists",
                    409,
                    "Mã bộ quy định đã có",
                    "Rule set exists",
                    "Đã có bộ quy định hoặc bản dự thảo mang mã này.",
                    "There is a rule set or a draft with this id.");

    static final ProblemType OTHER_ID =
            ProblemType.of(
                    "rule-set-other-id",
                    422,
                    "Mã bộ quy định khác",
                    "Another rule set",
                    "Văn bản mang mã khác với bộ quy định trong địa chỉ.",
                    "The document has another id than the rule set of the address.");

    static final ProblemType SAME =
            ProblemType.of(
                    "erratum-changes-nothing",
                    422,
                    "Đính chính không thay đổi gì",
                    "The erratum changes nothing",
                    "Mã, điểm, dấu sao, điều kiện, khoảng điểm và khung đều như cũ; lời văn sửa"
                            + " riêng.",
                    "Codes, points, marks, conditions, bands and frame are as before; wordings"
                            + " change apart.");

    @Override
    public List<ProblemType> types() {
        return List.of(PUBLISHED, EXISTS, OTHER_ID, SAME);
    }
}
