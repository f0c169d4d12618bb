package vn.ocop.promotion.participation;

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

/** What this service tells about participations, and the codes it uses. */
@ApplicationScoped
class ParticipationEvents implements EventCatalogue, CodeLists {
    static final EventType ADMITTED =
            EventType.of(
                    "Participation",
                    "Admitted",
                    ParticipationEventState.class,
                    Text.of(
                            "Một sản phẩm được tham gia một sự kiện xúc tiến",
                            "A product was admitted to a promotion event"),
                    example(1, ParticipationState.ADMITTED));

    static final EventType WITHDRAWN =
            EventType.of(
                    "Participation",
                    "Withdrawn",
                    ParticipationEventState.class,
                    Text.of(
                            "Một sản phẩm rút khỏi một sự kiện xúc tiến",
                            "A product was withdrawn from a promotion event"),
                    example(2, ParticipationState.WITHDRAWN));

    private static ParticipationEventState example(long revision, ParticipationState state) {
        return new ParticipationEventState(
                UUID.fromString("0198a1f2-5b6c-7d5e-8f60-718293a4b502"),
                revision,
                UUID.fromString("0198a1f2-5b6c-7d5e-8f60-718293a4b501"),
                UUID.fromString("0198a1f2-3b4c-7d5e-8f60-718293a4b5c7"),
                UUID.fromString("0198a1f2-3b4c-7d5e-8f60-718293a4b5c6"),
                UUID.fromString("0198a1f2-4b5c-7d5e-8f60-718293a4b5d1"),
                4,
                LocalDate.of(2026, 11, 10),
                state,
                "VN-2T:17827",
                "VN/40/17827",
                "VN/40",
                false);
    }

    @Override
    public List<EventType> events() {
        return List.of(ADMITTED, WITHDRAWN);
    }

    @Override
    public List<CodeList> lists() {
        return List.of(
                Labelled.list(
                        "participation-state",
                        "Trạng thái tham gia",
                        "States of participations",
                        ParticipationState.values()));
    }
}
