package vn.ocop.promotion.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.ocop.platform.problem.ConstraintProblems;
import vn.ocop.platform.problem.ProblemCatalogue;
import vn.ocop.platform.problem.ProblemType;
import vn.ocop.promotion.days.DayProblems;

/** What may stand against an act on a promotion event. */
@ApplicationScoped
class EventProblems implements ProblemCatalogue, ConstraintProblems {
    static final ProblemType EVENT_NOT_PLANNED =
            ProblemType.of(
                    "event-not-planned",
                    409,
                    "Sự kiện không còn ở trạng thái dự kiến",
                    "Event no longer planned",
                    "Chỉ sự kiện dự kiến mới được ghi nhận đã tổ chức hoặc hủy; sự kiện này đã tổ chức"
                            + " hoặc đã hủy.",
                    "Only a planned event can be held or cancelled; this one was already.");

    static final ProblemType EVENT_ALREADY_RECORDED =
            ProblemType.of(
                    "event-already-recorded",
                    409,
                    "Sự kiện đã được ghi nhận",
                    "Event already recorded",
                    "Đơn vị này đã có sự kiện cùng loại, cùng tên, cùng ngày khai mạc; một sự kiện chỉ"
                            + " tính một lần.",
                    "The unit has an event of the same kind, name and first day already; an event counts"
                            + " once.");

    static final ProblemType HELD_OUTSIDE_DAYS =
            ProblemType.of(
                    "held-outside-days",
                    422,
                    "Ngày tổ chức nằm ngoài thời gian của sự kiện",
                    "Held outside its days",
                    "Ngày tổ chức phải từ ngày đầu đến ngày cuối của sự kiện.",
                    "The day lies outside the first and last day of the event.");

    static final ProblemType ATTENDANCES_NOT_COUNTED =
            ProblemType.of(
                    "attendances-not-counted",
                    422,
                    "Loại sự kiện này không tính lượt người",
                    "Attendances not counted",
                    "Lượt người chỉ tính cho tập huấn và tuyên truyền, quảng bá; hội chợ, triển lãm và hội"
                            + " nghị ghi lượt khách ở kết quả tham gia của từng sản phẩm.",
                    "Attendances are counted for training and publicity; fairs, exhibitions and"
                            + " conferences record visits with each product's result.");

    @Override
    public List<ProblemType> types() {
        return List.of(
                EVENT_NOT_PLANNED,
                EVENT_ALREADY_RECORDED,
                HELD_OUTSIDE_DAYS,
                ATTENDANCES_NOT_COUNTED);
    }

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "ux_promotion_event_once",
                EVENT_ALREADY_RECORDED,
                "ck_promotion_event_days",
                DayProblems.DAYS_OUT_OF_ORDER);
    }
}
