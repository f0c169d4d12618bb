package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.ocop.platform.problem.ConstraintProblems;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;

/** The rules that a dossier can break. */
@ApplicationScoped
class DossierProblems implements ProblemCatalogue, ConstraintProblems {

    private static final String DECISION = "26/2026/QĐ-TTg";

    static final ProblemType STEP_NOT_ALLOWED =
            ProblemType.of(
                    "step-not-allowed",
                    409,
                    "Bước này chưa làm được",
                    "Step not allowed",
                    "Hồ sơ đang ở trạng thái khác; chi tiết nói rõ bước này làm được ở trạng thái nào"
                            + " và hiện có thể làm gì.",
                    "The dossier is in another state; the detail says in which states the step is"
                            + " possible and what is possible now.");

    static final ProblemType NOT_ELIGIBLE =
            ProblemType.of(
                            "producer-not-eligible",
                            422,
                            "Chủ thể không thuộc đối tượng tham gia",
                            "Producer not eligible",
                            "Doanh nghiệp lớn không tham gia; hội và trung tâm điều hành chỉ tham gia"
                                    + " với bộ sản phẩm 26.",
                            "A large enterprise may not take part; an association or operating centre"
                                    + " only with product set 26.")
                    .per("Art. 2.3, " + DECISION);

    static final ProblemType NOT_COMPLETE =
            ProblemType.of(
                            "dossier-not-complete",
                            422,
                            "Hồ sơ chưa đủ để nộp",
                            "Dossier not complete",
                            "Thiếu Mẫu 01, Mẫu 02 hoặc sản phẩm mẫu; các tài liệu khác không chặn việc"
                                    + " nộp.",
                            "Form 01, Form 02 or the samples are missing; no other paper blocks the"
                                    + " submission.")
                    .per("Art. 7.1, " + DECISION);

    static final ProblemType OPEN_DOSSIER_EXISTS =
            ProblemType.of(
                    "open-dossier-exists",
                    409,
                    "Sản phẩm đang có hồ sơ cùng loại",
                    "Open dossier exists",
                    "Mỗi sản phẩm có tối đa một hồ sơ đang xử lý cho mỗi loại.",
                    "A product has at most one open dossier of a kind.");

    static final ProblemType RECEIPT_NUMBER_USED =
            ProblemType.of(
                    "receipt-number-used",
                    409,
                    "Số phiếu tiếp nhận đã dùng",
                    "Receipt number used",
                    "Số phiếu tiếp nhận của xã trong năm đã cấp cho hồ sơ khác.",
                    "The commune has given this receipt number to another dossier of the year.");

    static final ProblemType RECEIPT_NUMBER_PATTERN =
            ProblemType.of(
                            "receipt-number-pattern",
                            422,
                            "Số phiếu tiếp nhận sai mẫu",
                            "Receipt number does not fit",
                            "Số có dạng …/PĐK-mã tỉnh-mã xã-năm theo xã chịu trách nhiệm và năm tiếp"
                                    + " nhận.",
                            "The number has the form …/PĐK-province-commune-year, of the responsible"
                                    + " commune and the year of receipt.")
                    .per(DECISION);

    static final ProblemType CONTENT_REFUSED =
            ProblemType.of(
                    "dossier-content",
                    422,
                    "Nội dung hồ sơ không đúng",
                    "Dossier content refused",
                    "Nội dung gửi không khớp với sản phẩm, bộ sản phẩm hoặc quy định áp dụng; xem"
                            + " errors.",
                    "What was sent does not fit the product, its product set or the rules that apply;"
                            + " see errors.");

    static final ProblemType CERTIFICATE_NEEDED =
            ProblemType.of(
                    "certificate-needed",
                    422,
                    "Loại hồ sơ không khớp với giấy chứng nhận",
                    "Kind does not fit the certificate",
                    "Nâng hạng và đánh giá lại cần giấy chứng nhận còn hiệu lực; lần đầu thì không"
                            + " được có.",
                    "An upgrade or re-evaluation needs a certificate in force; a first dossier must"
                            + " not have one.");

    static final ProblemType DATE_REFUSED =
            ProblemType.of(
                    "date-out-of-order",
                    422,
                    "Ngày không hợp lý",
                    "Date out of order",
                    "Ngày nằm trong tương lai hoặc trước bước liền trước của hồ sơ.",
                    "The date lies in the future, or before the step that came before.");

    static final ProblemType NOT_FORWARDABLE =
            ProblemType.of(
                            "total-too-low-to-forward",
                            409,
                            "Chưa đủ điểm để chuyển Trung ương",
                            "Total too low to forward",
                            "Chỉ chuyển Trung ương khi tổng điểm đạt ngưỡng của quy định áp dụng.",
                            "Only a result that reaches the threshold of the rule set goes to the"
                                    + " centre.")
                    .per(DECISION);

    static final ProblemType STAR_ABOVE_RESULT =
            ProblemType.of(
                            "star-above-result",
                            422,
                            "Hạng sao vượt kết quả đánh giá",
                            "Star above the result",
                            "Không công nhận cao hơn kết quả đã xác nhận; cấp tỉnh công nhận 3 và 4"
                                    + " sao.",
                            "No star above the confirmed result is recognised; a province recognises 3"
                                    + " and 4 stars.")
                    .per(DECISION);

    static final ProblemType RESULT_EARNS_RECOGNITION =
            ProblemType.of(
                            "result-earns-recognition",
                            409,
                            "Kết quả đủ điều kiện công nhận",
                            "Result earns recognition",
                            "Kết quả từ 3 sao, hoặc cao hơn hạng đang giữ khi nâng hạng, được công nhận"
                                    + " bằng quyết định.",
                            "A result of 3 stars or more, for an upgrade above the star that is held,"
                                    + " is recognised by a decision.")
                    .per(DECISION);

    static final ProblemType NOT_SCHEDULABLE =
            ProblemType.of(
                    "dossier-not-schedulable",
                    409,
                    "Hồ sơ chưa xếp được vào phiên họp",
                    "Dossier cannot be scheduled",
                    "Hồ sơ không thuộc địa bàn của Hội đồng, chưa được đề nghị hoặc tiếp nhận, hoặc"
                            + " không có bộ tiêu chí; errors nói rõ từng hồ sơ.",
                    "A dossier lies outside the council's area, is not requested or received yet, or"
                            + " has no rubric; errors tells it dossier by dossier.");

    static final ProblemType NOT_RATEABLE =
            ProblemType.of(
                    "no-rubric",
                    409,
                    "Không có bộ tiêu chí",
                    "No rubric",
                    "Quy định áp dụng cho hồ sơ chỉ có khung, không có bộ tiêu chí của bộ sản phẩm này"
                            + " nên không chấm điểm được.",
                    "Of the rule set that governs the dossier only the frame is known, so that it"
                            + " cannot be scored.");

    @Override
    public List<ProblemType> types() {
        return List.of(
                STEP_NOT_ALLOWED,
                NOT_ELIGIBLE,
                NOT_COMPLETE,
                OPEN_DOSSIER_EXISTS,
                RECEIPT_NUMBER_USED,
                RECEIPT_NUMBER_PATTERN,
                CONTENT_REFUSED,
                CERTIFICATE_NEEDED,
                DATE_REFUSED,
                NOT_FORWARDABLE,
                STAR_ABOVE_RESULT,
                RESULT_EARNS_RECOGNITION,
                NOT_RATEABLE,
                NOT_SCHEDULABLE);
    }

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "ux_dossier_one_open", OPEN_DOSSIER_EXISTS,
                "ux_dossier_receipt_number", RECEIPT_NUMBER_USED);
    }
}
