package vn.ocop.evaluation.ruleset.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** The rules that a document of a rule set can break. */
@ApplicationScoped
public class DocumentProblems implements ProblemCatalogue {

    public static final ProblemType NOT_WHOLE =
            ProblemType.of(
                    "rule-set-not-whole",
                    422,
                    "Bộ quy định chưa khớp",
                    "Rule set not whole",
                    "Tổng điểm, mức cao nhất, dấu sao, điều kiện, mã, khoảng điểm hoặc lời văn"
                            + " không khớp; errors nêu mọi chỗ sai.",
                    "Sums, best options, marks, conditions, codes, bands or wordings do not fit;"
                            + " errors names every place.");

    @Override
    public List<ProblemType> types() {
        return List.of(NOT_WHOLE);
    }
}
