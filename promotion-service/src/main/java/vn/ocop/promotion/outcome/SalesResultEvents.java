package vn.ocop.promotion.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.platform.event.EventCatalogue;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.language.Text;
import vn.ocop.promotion.money.Money;

/** What this service tells about results. */
@ApplicationScoped
class SalesResultEvents implements EventCatalogue {
    static final EventType RECORDED =
            EventType.of(
                    "SalesResult",
                    "Recorded",
                    SalesResultState.class,
                    Text.of(
                            "Kết quả tham gia một sự kiện được ghi nhận",
                            "The result of a participation was recorded"),
                    example(1, 86_500_000));

    static final EventType CORRECTED =
            EventType.of(
                    "SalesResult",
                    "Corrected",
                    SalesResultState.class,
                    Text.of(
                            "Kết quả tham gia đã ghi nhận được sửa lại",
                            "The recorded result of a participation was put right"),
                    example(2, 68_500_000));

    private static SalesResultState example(long revision, long sales) {
        return new SalesResultState(
                UUID.fromString("0198a1f2-5b6c-7d5e-8f60-718293a4b503"),
                revision,
                UUID.fromString("0198a1f2-5b6c-7d5e-8f60-718293a4b502"),
                UUID.fromString("0198a1f2-5b6c-7d5e-8f60-718293a4b501"),
                UUID.fromString("0198a1f2-3b4c-7d5e-8f60-718293a4b5c7"),
                850,
                Money.dong(sales),
                LocalDate.of(2026, 11, 25),
                "VN/40/17827",
                false);
    }

    @Override
    public List<EventType> events() {
        return List.of(RECORDED, CORRECTED);
    }
}
