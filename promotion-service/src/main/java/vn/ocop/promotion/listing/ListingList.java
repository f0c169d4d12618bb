package vn.ocop.promotion.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.place.Places;
import vn.ocop.platform.text.VietnameseText;
import vn.ocop.promotion.rows.RowReader;
import vn.ocop.promotion.rows.Rows;

/** The listings that the caller may see, the latest first. */
@ApplicationScoped
class ListingList {
    private static final String TABLES =
            "listing l left join product_copy p on p.id = l.product_id";
    private static final RowReader.Order LATEST_FIRST = new RowReader.Order("l.listed_on", "l.id");
    private static final Map<String, String> FACETS = Map.of("marketplace", "l.marketplace_key");

    private final RowReader reader;
    private final Places places;
    private final ListingAccess access;
    private final Clock clock;

    ListingList(RowReader reader, Places places, ListingAccess access, Clock clock) {
        this.reader = reader;
        this.places = places;
        this.access = access;
        this.clock = clock;
    }

    Page<ListingSummary> of(ListingFilter filter) {
        var today = VietnamTime.today(clock);
        var marketplace =
                filter.marketplace == null ? null : VietnameseText.fold(filter.marketplace);
        var rows =
                Rows.from(TABLES)
                        .search(filter.words(), "p.name", "p.search")
                        .whereGiven("l.product_id = :productId", "productId", filter.productId)
                        .whereGiven("l.marketplace_key = :marketplace", "marketplace", marketplace);
        access.restrict(rows, today);
        inState(rows, filter, today);
        places.conditionOf(filter.units(), "l").ifPresent(rows::where);
        return reader.page(
                        rows,
                        ListingSummary.COLUMNS,
                        LATEST_FIRST,
                        filter,
                        row -> ListingSummary.of(row, today))
                .withFacets(reader.facets(rows, filter.facets, FACETS));
    }

    private static void inState(Rows rows, ListingFilter filter, LocalDate today) {
        if (filter.state != null) {
            switch (filter.state) {
                case LISTED ->
                        rows.where("l.delisted_on is null or l.delisted_on > :day")
                                .with("day", today);
                case DELISTED -> rows.where("l.delisted_on <= :day").with("day", today);
            }
        }
    }
}
