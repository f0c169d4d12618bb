package vn.ocop.evaluation.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.ConstraintProblems;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;
import vn.ocop.platform.problem.WriteProblems;

/** The rules that a session can break. */
@ApplicationScoped
class SessionProblems implements ProblemCatalogue, ConstraintProblems {

    static final ProblemType WRONG_ORDER =
            ProblemType.of(
                    "session-step-not-allowed",
                    409,
                    "Bước này của phiên họp chưa làm được",
                    "Step of the session not allowed",
                    "Phiên họp hoặc nội dung đang ở trạng thái khác; chi tiết nói rõ trạng thái cần"
                            + " có.",
                    "Session or item are in another state; the detail names the state that is"
                            + " needed.");

    static final ProblemType SETTINGS_MISSING =
            ProblemType.of(
                    "council-without-settings",
                    409,
                    "Hội đồng chưa có quy chế",
                    "Council without settings",
                    "Hội đồng không mở được phiên họp khi chưa ban hành quy chế có hiệu lực vào ngày"
                            + " họp.",
                    "A council opens no session before it has adopted rules of procedure for its"
                            + " day.");

    static final ProblemType CANNOT_CLOSE =
            ProblemType.of(
                    "item-cannot-be-closed",
                    409,
                    "Chưa khóa được",
                    "Item cannot be closed",
                    "Chưa đủ điều kiện theo quy chế của Hội đồng; errors liệt kê mọi lý do cùng lúc.",
                    "The council's rules of procedure are not met yet; errors lists every reason at"
                            + " once.");

    static final ProblemType REASON_NEEDED =
            ProblemType.of(
                    "chair-reason-needed",
                    409,
                    "Chủ tịch phải nêu lý do",
                    "The chair must give a reason",
                    "Sau vòng chấm cuối chênh lệch vẫn vượt mức: Chủ tịch xác nhận có ghi lý do, hoặc"
                            + " hoãn.",
                    "After the last round the totals still lie too far apart: the chair confirms with"
                            + " a recorded reason, or defers.");

    static final ProblemType NOT_YOUR_SEAT =
            ProblemType.of(
                    "not-your-seat",
                    403,
                    "Không thuộc vai trò trong Hội đồng",
                    "Not for your seat",
                    "Việc này dành cho thư ký, chủ tịch hoặc thành viên chấm điểm theo danh sách Hội"
                            + " đồng.",
                    "This is for the secretary, the chair or a scoring member by the council's"
                            + " record.");

    static final ProblemType NOT_SCORING =
            ProblemType.of(
                    "member-does-not-score",
                    409,
                    "Thành viên không chấm hồ sơ này",
                    "Member does not score this item",
                    "Thành viên không có mặt, đã rút khỏi hồ sơ này, hoặc ghế không chấm điểm.",
                    "The member is not present, stands aside for this dossier, or the seat does not"
                            + " score.");

    static final ProblemType ON_SITE_NOT_ADOPTED =
            ProblemType.of(
                    "on-site-scoring-not-adopted",
                    409,
                    "Quy chế chưa cho chấm tại chỗ",
                    "On-site scoring not adopted",
                    "Quy chế của Hội đồng có hiệu lực vào ngày khảo sát không nêu bộ sản phẩm này ở"
                            + " onSiteProductSets; phiếu chỉ mở khi phiên họp khai mạc.",
                    "The council's rules of procedure in force on the day of the visit do not name"
                            + " the product set in onSiteProductSets; sheets open with the session.");

    static final ProblemType SITE_VISIT_MISSING =
            ProblemType.of(
                    "site-visit-not-recorded",
                    409,
                    "Chưa ghi nhận khảo sát tại chỗ",
                    "Site visit not recorded",
                    "Quy chế cho chấm bộ sản phẩm này tại chỗ từ ngày khảo sát: thư ký ghi ngày, nơi và"
                            + " người tham gia, hoặc phiếu mở khi phiên họp khai mạc.",
                    "The rules of procedure let members score this product set on site from the day"
                            + " of the visit: the secretary records day, place and who took part, or"
                            + " sheets open with the session.");

    static final ProblemType SHEET_SEALED =
            ProblemType.of(
                    "sheet-sealed",
                    409,
                    "Phiếu đã niêm phong",
                    "Sheet sealed",
                    "Phiếu đã niêm phong không sửa được; chỉ chấm lại ở vòng sau nếu có.",
                    "A sealed sheet is not changed; there may be a next round.");

    static final ProblemType SHEET_CONTENT =
            ProblemType.of(
                    "sheet-content",
                    422,
                    "Phiếu chấm chưa đúng",
                    "Sheet refused",
                    "Lựa chọn không có trong bộ tiêu chí, hoặc thiếu tiêu chí khi niêm phong; xem"
                            + " errors.",
                    "A choice is not of the rubric, or a criterion is missing when sealing; see"
                            + " errors.");

    static final ProblemType AGENDA =
            ProblemType.of(
                    "session-content",
                    422,
                    "Nội dung phiên họp không đúng",
                    "Session content refused",
                    "Người dự họp không giữ ghế, hồ sơ không trong chương trình hoặc hình thức họp"
                            + " không được phép; xem errors.",
                    "A person holds no seat, a dossier is not on the agenda, or the mode is not"
                            + " allowed; see errors.");

    static Text stands(SessionState needed, SessionState state) {
        return Text.of(
                "Cần phiên họp “%s”, hiện “%s”".formatted(needed.label().vi(), state.label().vi()),
                "The session must be “%s”, it is “%s”"
                        .formatted(needed.label().en(), state.label().en()));
    }

    static Text stands(ItemState needed, ItemState state) {
        return Text.of(
                "Cần nội dung “%s”, hiện “%s”".formatted(needed.label().vi(), state.label().vi()),
                "The item must be “%s”, it is “%s”"
                        .formatted(needed.label().en(), state.label().en()));
    }

    @Override
    public List<ProblemType> types() {
        return List.of(
                WRONG_ORDER,
                SETTINGS_MISSING,
                CANNOT_CLOSE,
                REASON_NEEDED,
                NOT_YOUR_SEAT,
                NOT_SCORING,
                ON_SITE_NOT_ADOPTED,
                SITE_VISIT_MISSING,
                SHEET_SEALED,
                SHEET_CONTENT,
                AGENDA);
    }

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("ux_score_sheet_one_per_seat", WriteProblems.STALE);
    }
}
