package vn.ocop.promotion.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.http.IfMatch;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.promotion.event.EventRepository;
import vn.ocop.promotion.event.EventState;
import vn.ocop.promotion.event.PromotionEvent;
import vn.ocop.promotion.participation.Participation;
import vn.ocop.promotion.participation.Participations;

/** Records the result of a participation, or puts it right. */
@ApplicationScoped
class RecordResult {

    private final SalesResultRepository results;
    private final Participations participations;
    private final EventRepository events;
    private final Changes changes;
    private final Clock clock;

    RecordResult(
            SalesResultRepository results,
            Participations participations,
            EventRepository events,
            Changes changes,
            Clock clock) {
        this.results = results;
        this.participations = participations;
        this.events = events;
        this.changes = changes;
        this.clock = clock;
    }

    SalesResult with(UUID participationId, NewSalesResult figures) {
        var participation = participations.forChange(participationId);
        participation.mustBeAdmitted();
        mustHaveBegun(participation.eventId());
        var result = new SalesResult(participation, figures, clock.instant());
        results.add(result);
        tell(SalesResultEvents.RECORDED, result, participation);
        return result;
    }

    SalesResult corrected(UUID id, @Nullable String ifMatch, NewSalesResult figures) {
        var result = results.forChange(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        var participation = participations.visible(result.participationId());
        IfMatch.require(ifMatch, result.revision());
        result.correct(figures);
        results.flush();
        tell(SalesResultEvents.CORRECTED, result, participation);
        return result;
    }

    private void mustHaveBegun(UUID eventId) {
        if (events.forReference(eventId).filter(this::hasBegun).isEmpty()) {
            throw Refusal.of(SalesResultProblems.EVENT_NOT_BEGUN);
        }
    }

    private boolean hasBegun(PromotionEvent event) {
        return event.state() != EventState.CANCELLED
                && event.days().haveBegunBy(VietnamTime.today(clock));
    }

    private void tell(EventType fact, SalesResult result, Participation participation) {
        changes.record(
                Change.of(
                        fact,
                        result.id(),
                        result.revision(),
                        participation.place().areaPath(),
                        SalesResultState.of(result, participation)));
    }
}
