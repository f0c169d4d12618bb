package vn.ocop.promotion.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.place.Places;
import vn.ocop.promotion.rows.RowReader;
import vn.ocop.promotion.rows.Rows;

/** The public list of promotion events, latest first. */
@ApplicationScoped
class EventList {
    private static final RowReader.Order LATEST_FIRST = new RowReader.Order("e.first_day", "e.id");
    private static final Map<String, String> FACETS = Map.of("kind", "e.kind", "state", "e.state");

    private final RowReader reader;
    private final Places places;

    EventList(RowReader reader, Places places) {
        this.reader = reader;
        this.places = places;
    }

    Page<PromotionEventSummary> of(EventFilter filter) {
        var rows =
                Rows.from("promotion_event e")
                        .search(filter.words(), "e.name", "e.search")
                        .whereAny("e.kind", "kinds", filter.kind)
                        .whereAny("e.state", "states", filter.state)
                        .whereGiven("e.last_day >= :from", "from", filter.from)
                        .whereGiven("e.first_day <= :until", "until", filter.until);
        places.conditionOf(filter.units(), "e").ifPresent(rows::where);
        return reader.page(
                        rows,
                        PromotionEventSummary.COLUMNS,
                        LATEST_FIRST,
                        filter,
                        PromotionEventSummary::of)
                .withFacets(reader.facets(rows, filter.facets, FACETS));
    }
}
