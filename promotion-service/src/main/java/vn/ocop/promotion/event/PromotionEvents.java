package vn.ocop.promotion.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.event.EventCatalogue;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.language.Text;
import vn.ocop.promotion.code.Labelled;

/** What this service tells about promotion events, and the codes it uses. */
@ApplicationScoped
class PromotionEvents implements EventCatalogue, CodeLists {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 20);

    static final EventType PLANNED =
            type(
                    "Planned",
                    Text.of(
                            "Một sự kiện xúc tiến được lên kế hoạch",
                            "A promotion event was planned"),
                    fair(1, EventState.PLANNED));

    static final EventType HELD =
            type(
                    "Held",
                    Text.of("Một sự kiện xúc tiến đã được tổ chức", "A promotion event was held"),
                    heldTraining());

    static final EventType CANCELLED =
            type(
                    "Cancelled",
                    Text.of("Một sự kiện xúc tiến bị hủy", "A promotion event was cancelled"),
                    fair(2, EventState.CANCELLED));

    private static EventType type(String fact, Text meaning, PromotionEventState example) {
        return EventType.of("PromotionEvent", fact, PromotionEventState.class, meaning, example);
    }

    private static PromotionEventState fair(long revision, EventState state) {
        return new PromotionEventState(
                UUID.fromString("0198a1f2-5b6c-7d5e-8f60-718293a4b501"),
                revision,
                EventKind.FAIR,
                "Hội chợ OCOP Nghệ An 2026",
                "VN-2T:40",
                "VN/40",
                "VN-3T/40",
                true,
                FIRST_DAY,
                FIRST_DAY.plusDays(4),
                state,
                null,
                null,
                false);
    }

    private static PromotionEventState heldTraining() {
        return new PromotionEventState(
                UUID.fromString("0198a1f2-5b6c-7d5e-8f60-718293a4b507"),
                2,
                EventKind.TRAINING,
                "Tập huấn quản trị sản xuất cho chủ thể OCOP",
                "VN-2T:17827",
                "VN/40/17827",
                "VN-3T/40/429",
                true,
                FIRST_DAY,
                FIRST_DAY.plusDays(1),
                EventState.HELD,
                FIRST_DAY,
                120L,
                false);
    }

    @Override
    public List<EventType> events() {
        return List.of(PLANNED, HELD, CANCELLED);
    }

    @Override
    public List<CodeList> lists() {
        return List.of(
                Labelled.list(
                        "event-kind",
                        "Loại sự kiện xúc tiến thương mại",
                        "Kinds of promotion event",
                        EventKind.values()),
                Labelled.list(
                        "event-state",
                        "Trạng thái của sự kiện xúc tiến",
                        "States of promotion events",
                        EventState.values()));
    }
}
