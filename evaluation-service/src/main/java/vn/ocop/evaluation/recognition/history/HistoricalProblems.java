package vn.ocop.evaluation.recognition.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** The rules that the record of an earlier recognition can break. */
@ApplicationScoped
class HistoricalProblems implements ProblemCatalogue {

    static final ProblemType NOT_A_RECOGNITION =
            ProblemType.of(
                    "not-a-recognition",
                    422,
                    "Chưa phải là công nhận",
                    "Not a recognition",
                    "Sản phẩm mới được hội đồng xếp hạng hoặc được đề nghị lên cấp trên thì chưa được công nhận; chỉ ghi"
                            + " nhận quyết định công nhận.",
                    "A product that a council has only ranked, or that was sent up, is not recognised; only recognitions"
                            + " by decision are recorded.");

    static final ProblemType DATES_REFUSED =
            ProblemType.of(
                    "historical-dates-refused",
                    422,
                    "Ngày không hợp lý",
                    "Dates refused",
                    "Ngày ký không ở tương lai; ngày cuối in trên giấy không trước ngày ký.",
                    "The day of signing is not in the future, the printed last day not before it.");

    @Override
    public List<ProblemType> types() {
        return List.of(NOT_A_RECOGNITION, DATES_REFUSED);
    }
}
