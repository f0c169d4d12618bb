package vn.ocop.promotion.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.http.IfMatch;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.platform.text.VietnameseText;
import vn.ocop.promotion.days.Days;

/** Records what became of a planned event. */
@ApplicationScoped
class ConcludeEvent {

    private final EventRepository events;
    private final Changes changes;
    private final Caller caller;
    private final Clock clock;

    ConcludeEvent(EventRepository events, Changes changes, Caller caller, Clock clock) {
        this.events = events;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    PromotionEvent held(UUID id, @Nullable String ifMatch, NewHolding request) {
        return change(
                id,
                ifMatch,
                PromotionEvents.HELD,
                event -> {
                    event.mustBePlanned();
                    var on = Objects.requireNonNullElse(request.heldOn(), event.days().first());
                    Days.mustHaveCome(VietnamTime.today(clock), "/heldOn", on);
                    event.hold(on, request.attendances());
                });
    }

    PromotionEvent cancelled(UUID id, @Nullable String ifMatch, NewCancellation request) {
        return change(
                id,
                ifMatch,
                PromotionEvents.CANCELLED,
                event -> event.cancel(VietnameseText.clean(request.reason())));
    }

    private PromotionEvent change(
            UUID id, @Nullable String ifMatch, EventType fact, Consumer<PromotionEvent> act) {
        var event = events.forChange(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        caller.mustCover(event.place().area());
        IfMatch.require(ifMatch, event.revision());
        act.accept(event);
        events.flush();
        changes.record(
                Change.of(
                        fact,
                        event.id(),
                        event.revision(),
                        event.place().areaPath(),
                        PromotionEventState.of(event)));
        return event;
    }
}
