package vn.ocop.promotion.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.place.Places;
import vn.ocop.platform.security.Caller;
import vn.ocop.promotion.days.Days;

/** Plans a promotion event, or records one of the past, for a unit of the officer's area. */
@ApplicationScoped
class PlanEvent {

    private final EventRepository events;
    private final Places places;
    private final Changes changes;
    private final Caller caller;
    private final Clock clock;

    PlanEvent(EventRepository events, Places places, Changes changes, Caller caller, Clock clock) {
        this.events = events;
        this.places = places;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    PromotionEvent with(NewPromotionEvent request, boolean demonstration) {
        Days.mustNotPrecede(request.firstDay(), "/lastDay", request.lastDay());
        var place = places.of(request.unit(), request.firstDay());
        caller.mustCover(place.area());
        var event = new PromotionEvent(Ids.next(), request, place, demonstration, clock.instant());
        events.add(event);
        changes.record(
                Change.of(
                        PromotionEvents.PLANNED,
                        event.id(),
                        event.revision(),
                        place.areaPath(),
                        PromotionEventState.of(event)));
        return event;
    }
}
