package vn.ocop.evaluation.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.platform.event.EventCatalogue;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.language.Text;

/** The events of a session. */
@ApplicationScoped
class SessionEvents implements EventCatalogue {

    private static final SessionSnapshot EXAMPLE =
            new SessionSnapshot(
                    UUID.fromString("019a93c0-0000-7c20-9d01-2e3f40516273"),
                    9,
                    UUID.fromString("019a8f10-0000-7b10-8c01-1d2e3f405162"),
                    Tier.PROVINCE,
                    SessionState.CONCLUDED,
                    SessionMode.MEETING,
                    LocalDate.of(2026, 11, 20),
                    "VN-2T:40",
                    "VN/40",
                    2026,
                    2,
                    12);

    static final EventType PLANNED =
            type("Planned", "Phiên họp được lên lịch", "A session was planned");
    static final EventType INVITED =
            type("Invited", "Giấy mời họp được gửi", "The council was invited");
    static final EventType ADVISED =
            type(
                    "Advised",
                    "Tổ tư vấn báo cáo về một hồ sơ",
                    "The advisory team reported on a dossier");
    static final EventType SITE_VISITED =
            type(
                    "SiteVisited",
                    "Hội đồng khảo sát tại chỗ một sản phẩm",
                    "Members of the council visited a product on site");
    static final EventType OPENED = type("Opened", "Phiên họp khai mạc", "A session was opened");
    static final EventType ATTENDANCE_CHANGED =
            type(
                    "AttendanceChanged",
                    "Thành phần dự họp thay đổi",
                    "The attendance of a session changed");
    static final EventType ROUND_OPENED =
            type(
                    "RoundOpened",
                    "Một nội dung được chấm lại vòng sau",
                    "An item is scored in a further round");
    static final EventType ITEM_CLOSED =
            type("ItemClosed", "Một nội dung được khóa", "An item was closed");
    static final EventType ITEM_CONFIRMED =
            type("ItemConfirmed", "Chủ tịch xác nhận một nội dung", "The chair confirmed an item");
    static final EventType ITEM_DEFERRED =
            type("ItemDeferred", "Một nội dung được hoãn", "An item was deferred");
    static final EventType ITEM_DROPPED =
            type(
                    "ItemDropped",
                    "Một hồ sơ được rút khỏi chương trình",
                    "A withdrawn dossier left the agenda");
    static final EventType CONCLUDED =
            type(
                    "Concluded",
                    "Mọi nội dung của phiên họp đã xong",
                    "Every item of the session is done");

    private static EventType type(String fact, String vi, String en) {
        return EventType.of("Session", fact, SessionSnapshot.class, Text.of(vi, en), EXAMPLE);
    }

    @Override
    public List<EventType> events() {
        return List.of(
                PLANNED,
                INVITED,
                ADVISED,
                SITE_VISITED,
                OPENED,
                ATTENDANCE_CHANGED,
                ROUND_OPENED,
                ITEM_CLOSED,
                ITEM_CONFIRMED,
                ITEM_DEFERRED,
                ITEM_DROPPED,
                CONCLUDED);
    }
}
