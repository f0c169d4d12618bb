package vn.ocop.evaluation.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.platform.event.EventCatalogue;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.language.Text;

/** The events of a council. */
@ApplicationScoped
class CouncilEvents implements EventCatalogue {

    private static final CouncilSnapshot EXAMPLE =
            new CouncilSnapshot(
                    UUID.fromString("019a8f10-0000-7b10-8c01-1d2e3f405162"),
                    2,
                    Tier.PROVINCE,
                    "VN-2T:40",
                    "VN/40",
                    LocalDate.of(2026, 1, 5),
                    9);

    static final EventType FOUNDED =
            type("Founded", "Hội đồng được thành lập", "A council was founded");
    static final EventType SEATS_CHANGED =
            type(
                    "SeatsChanged",
                    "Thành viên Hội đồng thay đổi",
                    "The members of a council changed");
    static final EventType SETTINGS_ADOPTED =
            type(
                    "SettingsAdopted",
                    "Hội đồng ban hành quy chế",
                    "A council adopted rules of procedure");

    private static EventType type(String fact, String vi, String en) {
        return EventType.of("Council", fact, CouncilSnapshot.class, Text.of(vi, en), EXAMPLE);
    }

    @Override
    public List<EventType> events() {
        return List.of(FOUNDED, SEATS_CHANGED, SETTINGS_ADOPTED);
    }
}
