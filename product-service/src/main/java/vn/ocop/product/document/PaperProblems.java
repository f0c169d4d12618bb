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

    @Override
    public List<ProblemType> types() {
        return List.of(FILE_KIND, ALREADY_WITHDRAWN);
    }
}
