package vn.ocop.evaluation.assessment;

import jakarta.inject.Singleton;
import java.util.List;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** Problem types of the assessments tool. */
@Singleton
class AssessmentProblems implements ProblemCatalogue {

    static final ProblemType VARIANT_DIFFERS =
            ProblemType.of(
                            "variant-differs",
                            422,
                            "Các phiếu chọn khác trường hợp",
                            "Sheets choose different variants",
                            "Một sản phẩm chỉ thuộc một trường hợp của tiêu chí; mọi phiếu phải"
                                    + " chọn mức trong cùng trường hợp.",
                            "A product is one of the variants of a criterion; all sheets must"
                                    + " choose options of the same variant.")
                    .per("Appendix II, Decision 26/2026/QĐ-TTg");

    @Override
    public List<ProblemType> types() {
        return List.of(VARIANT_DIFFERS);
    }
}
