package vn.ocop.promotion.listing;

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

/** What this service tells about listings, and the codes it uses. */
@ApplicationScoped
class ListingEvents implements EventCatalogue, CodeLists {
    static final EventType PUBLISHED =
            EventType.of(
                    "Listing",
                    "Published",
                    ListingEventState.class,
                    Text.of(
                            "Một sản phẩm được niêm yết trên sàn thương mại điện tử",
                            "A product was listed on a marketplace"),
                    example(1, null));

    static final EventType DELISTED =
            EventType.of(
                    "Listing",
                    "Delisted",
                    ListingEventState.class,
                    Text.of("Một sản phẩm được gỡ khỏi sàn", "A product was delisted"),
                    example(2, LocalDate.of(2026, 11, 15)));

    private static ListingEventState example(long revision, @Nullable LocalDate delistedOn) {
        return new ListingEventState(
                UUID.fromString("0198a1f2-5b6c-7d5e-8f60-718293a4b506"),
                revision,
                UUID.fromString("0198a1f2-3b4c-7d5e-8f60-718293a4b5c7"),
                UUID.fromString("0198a1f2-3b4c-7d5e-8f60-718293a4b5c6"),
                "Postmart",
                "https://postmart.vn/cam-xa-doai-nghi-loc",
                LocalDate.of(2026, 11, 1),
                delistedOn,
                "VN-2T:17827",
                "VN/40/17827",
                false);
    }

    @Override
    public List<EventType> events() {
        return List.of(PUBLISHED, DELISTED);
    }

    @Override
    public List<CodeList> lists() {
        return List.of(
                Labelled.list(
                        "listing-state",
                        "Trạng thái niêm yết",
                        "States of listings",
                        ListingState.values()));
    }
}
