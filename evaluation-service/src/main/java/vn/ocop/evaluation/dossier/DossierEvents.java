package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.platform.event.EventCatalogue;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.language.Text;

/** The events of a dossier. */
@ApplicationScoped
class DossierEvents implements EventCatalogue {

    private static final DossierSnapshot EXAMPLE =
            new DossierSnapshot(
                    UUID.fromString("019a91b2-5c00-7a31-9d02-3d1f0a7c5e11"),
                    7,
                    UUID.fromString("019a91a0-1f00-7c44-8a11-6f0e2b9d4c22"),
                    UUID.fromString("019a919f-ab00-7d55-9b22-7a1f3c8e5d33"),
                    DossierKind.FIRST,
                    Tier.PROVINCE,
                    DossierState.EVALUATED,
                    "26-2026",
                    "01",
                    "VN-2T:17827",
                    "VN/40/17827",
                    "VN-3T/40/429/17827",
                    true,
                    LocalDate.of(2026, 9, 14),
                    LocalDate.of(2026, 11, 20),
                    false,
                    2026,
                    false);

    static final EventType OPENED = type("Opened", "Hồ sơ được lập", "A dossier was opened");
    static final EventType CHANGED =
            type("Changed", "Nội dung hồ sơ được sửa", "The content of a dossier changed");
    static final EventType SUBMITTED =
            type("Submitted", "Hồ sơ được nộp", "A dossier was submitted");
    static final EventType RECEIVED =
            type(
                    "Received",
                    "Xã, tỉnh hoặc Bộ tiếp nhận hồ sơ",
                    "Commune, province or Ministry received the dossier");
    static final EventType REPORTED =
            type(
                    "Reported",
                    "Xã báo cáo và đề nghị đánh giá",
                    "The commune reported and requested the evaluation");
    static final EventType SUPPLEMENT_REQUESTED =
            type("SupplementRequested", "Yêu cầu bổ sung hồ sơ", "A supplement was asked for");
    static final EventType SUPPLEMENTED =
            type("Supplemented", "Hồ sơ được bổ sung", "The supplement arrived");
    static final EventType SCHEDULED =
            type(
                    "Scheduled",
                    "Hồ sơ được xếp vào phiên họp",
                    "The dossier was put on the agenda of a session");
    static final EventType POSTPONED =
            type("Postponed", "Phiên họp hoãn hồ sơ", "The session put the dossier off");
    static final EventType EVALUATED =
            type(
                    "Evaluated",
                    "Chủ tịch Hội đồng xác nhận kết quả",
                    "The chair confirmed the result");
    static final EventType APPROVED =
            type("Approved", "Kết quả được phê duyệt", "The result was approved");
    static final EventType FORWARDED =
            type("Forwarded", "Chuyển Trung ương", "Forwarded to the centre");
    static final EventType RETURNED =
            type("Returned", "Trung ương chuyển về tỉnh", "Returned by the centre");
    static final EventType REPEAT_ORDERED =
            type(
                    "RepeatOrdered",
                    "Hồ sơ được đánh giá lại theo yêu cầu",
                    "The evaluation is to be repeated");
    static final EventType RECOGNISED =
            type("Recognised", "Sản phẩm được công nhận", "The product was recognised");
    static final EventType NOT_RECOGNISED =
            type(
                    "NotRecognised",
                    "Sản phẩm không được công nhận",
                    "The product was not recognised");
    static final EventType WITHDRAWN =
            type("Withdrawn", "Hồ sơ được rút", "The dossier was withdrawn");
    static final EventType REJECTED =
            type("Rejected", "Hồ sơ bị trả lại", "The dossier was rejected");

    private static EventType type(String fact, String vi, String en) {
        return EventType.of("Dossier", fact, DossierSnapshot.class, Text.of(vi, en), EXAMPLE);
    }

    @Override
    public List<EventType> events() {
        return List.of(
                OPENED,
                CHANGED,
                SUBMITTED,
                RECEIVED,
                REPORTED,
                SUPPLEMENT_REQUESTED,
                SUPPLEMENTED,
                SCHEDULED,
                POSTPONED,
                EVALUATED,
                APPROVED,
                FORWARDED,
                RETURNED,
                REPEAT_ORDERED,
                RECOGNISED,
                NOT_RECOGNISED,
                WITHDRAWN,
                REJECTED);
    }
}
