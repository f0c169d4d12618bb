package vn.ocop.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.platform.event.EventCatalogue;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.language.Text;

/** What every service tells of its audit trail: enough for others to hold it to its word. */
@ApplicationScoped
class AuditEvents implements EventCatalogue {

    static final EventType HEAD_PUBLISHED =
            EventType.of(
                    "AuditHead",
                    "Published",
                    AuditHeadState.class,
                    Text.of(
                            "Một ngày đã hết: số dòng nhật ký kiểm toán đã niêm phong và mã băm của dòng cuối",
                            "A day is over: how many audit entries are sealed, and the hash of the last one"),
                    new AuditHeadState(
                            UUID.fromString("5f0c1f66-21a5-3f5d-9a3b-6f1d4b1f7c11"),
                            20_778,
                            "product-service",
                            LocalDate.of(2026, 11, 21),
                            18_250,
                            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));

    @Override
    public List<EventType> events() {
        return List.of(HEAD_PUBLISHED);
    }
}
