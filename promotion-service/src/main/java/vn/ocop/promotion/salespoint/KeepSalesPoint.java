package vn.ocop.promotion.salespoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.http.IfMatch;
import vn.ocop.platform.place.Places;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.promotion.days.Days;

/** Records that a point of sale of the officer's area was opened, or closed. */
@ApplicationScoped
class KeepSalesPoint {

    private final SalesPointRepository points;
    private final Places places;
    private final Changes changes;
    private final Caller caller;
    private final Clock clock;

    KeepSalesPoint(
            SalesPointRepository points,
            Places places,
            Changes changes,
            Caller caller,
            Clock clock) {
        this.points = points;
        this.places = places;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    SalesPoint opened(NewSalesPoint request, boolean demonstration) {
        var place = places.of(request.unit(), request.openedOn());
        caller.mustCover(place.area());
        Days.mustHaveCome(VietnamTime.today(clock), "/openedOn", request.openedOn());
        var point = new SalesPoint(request, place, demonstration, clock.instant());
        points.add(point);
        tell(SalesPointEvents.OPENED, point);
        return point;
    }

    SalesPoint closed(UUID id, @Nullable String ifMatch, NewClosing request) {
        var point = points.forChange(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        caller.mustCover(point.place().area());
        IfMatch.require(ifMatch, point.revision());
        point.mustBeOpen();
        Days.mustHaveCome(VietnamTime.today(clock), "/closedOn", request.closedOn());
        point.close(request.closedOn());
        points.flush();
        tell(SalesPointEvents.CLOSED, point);
        return point;
    }

    private void tell(EventType fact, SalesPoint point) {
        changes.record(
                Change.of(
                        fact,
                        point.id(),
                        point.revision(),
                        point.place().areaPath(),
                        SalesPointEventState.of(point)));
    }
}
