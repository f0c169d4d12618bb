package vn.ocop.product.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.platform.event.EventCatalogue;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.language.Text;
import vn.ocop.product.classification.PaperClass;
import vn.ocop.product.classification.PaperKind;

/** What the register tells about papers. */
@ApplicationScoped
class PaperEvents implements EventCatalogue {

    private static final PaperState EXAMPLE =
            new PaperState(
                    UUID.fromString("0198a1f2-9e0f-7a1b-8c2d-3e4f5a6b7c8d"),
                    1,
                    "PRODUCT",
                    UUID.fromString("0198a1f2-6c7d-7e8f-9a0b-1c2d3e4f5a6b"),
                    PaperKind.TEST_REPORT,
                    PaperClass.PROGRAMME,
                    "KN-2026/0815",
                    "Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng Nghệ An",
                    LocalDate.of(2026, 3, 1),
                    LocalDate.of(2027, 2, 28),
                    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                    "application/pdf",
                    48_213,
                    false,
                    "VN/40/17827");

    static final EventType ATTACHED =
            EventType.of(
                    "Paper",
                    "Attached",
                    PaperState.class,
                    Text.of("Một tài liệu được nộp", "A paper was attached"),
                    EXAMPLE);

    static final EventType WITHDRAWN =
            EventType.of(
                    "Paper",
                    "Withdrawn",
                    PaperState.class,
                    Text.of("Một tài liệu được rút", "A paper was withdrawn"),
                    EXAMPLE);

    @Override
    public List<EventType> events() {
        return List.of(ATTACHED, WITHDRAWN);
    }
}
