package vn.ocop.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.platform.event.EventCatalogue;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.language.Text;

/** What reporting tells about published reports. */
@ApplicationScoped
class ReportEvents implements EventCatalogue {

    private static final ReportState EXAMPLE =
            new ReportState(
                    UUID.fromString("0198a1f2-6b4c-7d5e-8f60-718293a4b5c6"),
                    1,
                    UUID.fromString("0198a1f2-4b4c-7d5e-8f60-718293a4b5c6"),
                    1,
                    "VN/40",
                    LocalDate.of(2026, 10, 31),
                    LocalDate.of(2026, 11, 22),
                    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

    static final EventType PUBLISHED =
            EventType.of(
                    "Report",
                    "Published",
                    ReportState.class,
                    Text.of("Một báo cáo được công bố", "A report was published"),
                    EXAMPLE);

    @Override
    public List<EventType> events() {
        return List.of(PUBLISHED);
    }
}
