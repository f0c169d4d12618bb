package vn.ocop.promotion.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.place.Places;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.promotion.event.EventRepository;
import vn.ocop.promotion.rows.RowReader;
import vn.ocop.promotion.rows.Rows;

/** The participations of the caller's areas: of their products, and of others in their events. */
@ApplicationScoped
class ParticipationList {
    private static final String TABLES =
            "participation x join promotion_event e on e.id = x.event_id"
                    + " left join product_copy p on p.id = x.product_id";
    private static final String LAPSED =
            "(first_day_without_certificate(x.product_id, e.first_day, e.last_day) is not null) ="
                    + " :lapsed";
    private static final RowReader.Order LATEST_FIRST =
            new RowReader.Order("x.admitted_on", "x.id");

    private final RowReader reader;
    private final Places places;
    private final EventRepository events;
    private final Caller caller;

    ParticipationList(RowReader reader, Places places, EventRepository events, Caller caller) {
        this.reader = reader;
        this.places = places;
        this.events = events;
        this.caller = caller;
    }

    Page<ParticipationSummary> ofEvent(UUID eventId, ParticipationFilter filter) {
        var event = events.known(eventId).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        return page(event.id(), filter);
    }

    Page<ParticipationSummary> ofAll(ParticipationFilter filter) {
        return page(null, filter);
    }

    private Page<ParticipationSummary> page(@Nullable UUID eventId, ParticipationFilter filter) {
        var scope = caller.scope();
        var rows =
                Rows.from(TABLES)
                        .where(
                                scope.condition("x.area_path")
                                        + " or "
                                        + scope.condition("x.event_area_path"))
                        .search(filter.words(), "p.name", "p.search")
                        .whereGiven("x.event_id = :eventId", "eventId", eventId)
                        .whereGiven("x.product_id = :productId", "productId", filter.productId)
                        .whereGiven(LAPSED, "lapsed", filter.lapsed)
                        .whereAny("x.state", "states", filter.state);
        places.conditionOf(filter.units(), "x").ifPresent(rows::where);
        return reader.page(
                rows, ParticipationSummary.COLUMNS, LATEST_FIRST, filter, ParticipationSummary::of);
    }
}
