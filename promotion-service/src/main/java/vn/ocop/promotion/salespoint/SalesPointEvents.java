package vn.ocop.promotion.salespoint;

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

/** What this service tells about points of sale, and the codes it uses. */
@ApplicationScoped
class SalesPointEvents implements EventCatalogue, CodeLists {
    private static final String TOPIC = "ocop.salespoint";

    static final EventType OPENED =
            new EventType(
                    "PointOfSaleOpened",
                    "vn.ocop.salespoint.opened.v1",
                    TOPIC,
                    SalesPointEventState.class,
                    Text.of("Một điểm bán sản phẩm OCOP được mở", "A point of sale was opened"),
                    example(1, null));

    static final EventType CLOSED =
            new EventType(
                    "PointOfSaleClosed",
                    "vn.ocop.salespoint.closed.v1",
                    TOPIC,
                    SalesPointEventState.class,
                    Text.of("Một điểm bán sản phẩm OCOP đóng cửa", "A point of sale was closed"),
                    example(2, LocalDate.of(2026, 11, 1)));

    private static SalesPointEventState example(long revision, @Nullable LocalDate closedOn) {
        return new SalesPointEventState(
                UUID.fromString("0198a1f2-5b6c-7d5e-8f60-718293a4b505"),
                revision,
                SalesPointKind.POST_OFFICE,
                "VN-2T:17827",
                "VN/40/17827",
                "VN-3T/40/429",
                true,
                LocalDate.of(2026, 9, 2),
                closedOn,
                false);
    }

    @Override
    public List<EventType> events() {
        return List.of(OPENED, CLOSED);
    }

    @Override
    public List<CodeList> lists() {
        return List.of(
                Labelled.list(
                        "sales-point-kind",
                        "Loại điểm bán",
                        "Kinds of points of sale",
                        SalesPointKind.values()),
                Labelled.list(
                        "sales-point-state",
                        "Trạng thái điểm bán",
                        "States of points of sale",
                        SalesPointState.values()));
    }
}
