package vn.ocop.evaluation.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.evaluation.certificate.RevocationGround;
import vn.ocop.platform.event.EventCatalogue;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.language.Text;

/** What is told about inspections. */
@ApplicationScoped
class InspectionEvents implements EventCatalogue {

    private static final InspectionSnapshot EXAMPLE =
            new InspectionSnapshot(
                    UUID.fromString("0198b7d2-8c32-7c3e-9f41-2b6c8d0e4f52"),
                    3,
                    UUID.fromString("0198b7d2-6a10-7c3e-9f41-2b6c8d0e4f52"),
                    UUID.fromString("0198b7d2-1111-7a2b-8c3d-4e5f60718293"),
                    InspectionKind.PLANNED,
                    InspectionState.FOLLOWED,
                    "VN/40/17827",
                    LocalDate.of(2026, 11, 2),
                    LocalDate.of(2026, 11, 10),
                    true,
                    RevocationGround.CRITERIA_NOT_MET,
                    LocalDate.of(2026, 11, 25),
                    UUID.fromString("0198b7d2-3333-7a2b-8c3d-4e5f60718293"));

    static final EventType RECORDED =
            type("Recorded", "Một cuộc kiểm tra được ghi lại", "An inspection was recorded");
    static final EventType CONCLUDED =
            type("Concluded", "Một cuộc kiểm tra có kết luận", "An inspection was concluded");
    static final EventType FOLLOWED =
            type(
                    "Followed",
                    "Giấy chứng nhận bị thu hồi theo kết luận kiểm tra",
                    "The certificate was revoked on the conclusion of an inspection");

    @Override
    public List<EventType> events() {
        return List.of(RECORDED, CONCLUDED, FOLLOWED);
    }

    private static EventType type(String fact, String vi, String en) {
        return EventType.of("Inspection", fact, InspectionSnapshot.class, Text.of(vi, en), EXAMPLE);
    }
}
