package vn.ocop.promotion.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.event.EventCatalogue;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.language.Text;
import vn.ocop.promotion.code.Labelled;
import vn.ocop.promotion.money.Money;

/** What this service tells about agreements, and the codes it uses. */
@ApplicationScoped
class AgreementEvents implements EventCatalogue, CodeLists {
    private static final LocalDate SIGNED_ON = LocalDate.of(2026, 11, 21);

    static final EventType SIGNED =
            type(
                    "Signed",
                    Text.of(
                            "Một biên bản ghi nhớ hoặc hợp đồng được ký",
                            "A memorandum or contract was signed"),
                    example(1, null, null));

    static final EventType DELIVERED =
            type(
                    "Delivered",
                    Text.of("Đã giao hàng theo hợp đồng", "Goods were delivered under a contract"),
                    example(2, Money.dong(120_000_000), null));

    static final EventType TERMINATED =
            type(
                    "Terminated",
                    Text.of("Thỏa thuận chấm dứt trước hạn", "An agreement ended early"),
                    example(3, Money.dong(120_000_000), SIGNED_ON.plusMonths(3)));

    private static EventType type(String fact, Text meaning, AgreementEventState example) {
        return EventType.of("Agreement", fact, AgreementEventState.class, meaning, example);
    }

    private static AgreementEventState example(
            long revision, @Nullable Money delivered, @Nullable LocalDate terminatedOn) {
        return new AgreementEventState(
                UUID.fromString("0198a1f2-5b6c-7d5e-8f60-718293a4b504"),
                revision,
                AgreementKind.CONTRACT,
                List.of(UUID.fromString("0198a1f2-3b4c-7d5e-8f60-718293a4b5c7")),
                UUID.fromString("0198a1f2-3b4c-7d5e-8f60-718293a4b5c6"),
                UUID.fromString("0198a1f2-5b6c-7d5e-8f60-718293a4b501"),
                Money.dong(450_000_000),
                SIGNED_ON,
                SIGNED_ON.plusYears(1).minusDays(1),
                delivered,
                terminatedOn == null ? AgreementState.SIGNED : AgreementState.TERMINATED,
                terminatedOn,
                "VN-2T:17827",
                "VN/40/17827",
                false);
    }

    @Override
    public List<EventType> events() {
        return List.of(SIGNED, DELIVERED, TERMINATED);
    }

    @Override
    public List<CodeList> lists() {
        return List.of(
                Labelled.list(
                        "agreement-kind",
                        "Loại thỏa thuận",
                        "Kinds of agreement",
                        AgreementKind.values()),
                Labelled.list(
                        "agreement-state",
                        "Trạng thái thỏa thuận",
                        "States of agreements",
                        AgreementState.values()),
                Labelled.list("buyer-kind", "Loại bên mua", "Kinds of buyer", BuyerKind.values()));
    }
}
