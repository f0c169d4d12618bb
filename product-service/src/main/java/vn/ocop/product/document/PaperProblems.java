package vn.ocop.product.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** What may stand against attaching or withdrawing a paper. */
@ApplicationScoped
class PaperProblems implements ProblemCatalogue {
    static final ProblemType FILE_KIND =
            ProblemType.of(
                    "file-kind",
                    422,
                    "Loại tệp không được nhận",
                    "Kind of file not accepted",
                    "Chỉ nhận PDF, PNG, JPEG, WebP, DOCX, XLSX; loại tệp được xác định theo nội dung, không theo tên. Tệp có"
                            + " macro hoặc tệp chạy được bị từ chối.",
                    "PDF, PNG, JPEG, WebP, DOCX and XLSX are accepted; the content decides, not the name. Files with macros and"
                            + " executables are refused.");

    static final ProblemType ALREADY_WITHDRAWN =
            ProblemType.of(
                    "paper-withdrawn",
                    409,
                    "Tài liệu đã được rút",
                    "Paper already withdrawn",
                    "Tài liệu này đã được rút trước đó.",
                    "The paper was withdrawn before.");

    static final ProblemType PASSAGE_REFUSED =
            ProblemType.of(
                    "passage-refused",
                    403,
                    "Liên kết không mở được tài liệu này",
                    "Passage refused",
                    "Liên kết đã hết hạn, dành cho tài liệu khác, hoặc không do dịch vụ đánh giá cấp; hãy lấy liên"
                            + " kết mới từ hồ sơ.",
                    "The passage is over, is for another paper, or was not given by the evaluation service; get"
                            + " a new one from the dossier.");

    @Override
    public List<ProblemType> types() {
        return List.of(FILE_KIND, ALREADY_WITHDRAWN, PASSAGE_REFUSED);
    }
}
