package vn.ocop.reporting.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.http.IfMatch;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.place.Places;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.reporting.indicator.Indicators;

/** Records a plan, or its revision, for a unit in the officer's area. */
@ApplicationScoped
class SetPlan {

    private static final Text PERIOD =
            Text.of("Ngày cuối kỳ trước ngày đầu kỳ", "The period ends before it begins");

    private final PlanRepository plans;
    private final Indicators indicators;
    private final Places places;
    private final Changes changes;
    private final Caller caller;
    private final Clock clock;

    SetPlan(
            PlanRepository plans,
            Indicators indicators,
            Places places,
            Changes changes,
            Caller caller,
            Clock clock) {
        this.plans = plans;
        this.indicators = indicators;
        this.places = places;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    Plan with(NewPlan request) {
        var place = places.of(request.unit(), null);
        caller.mustCover(place.area());
        var plan = new Plan(Ids.next(), request, place, targetsOf(request), clock.instant());
        plans.add(plan);
        record(PlanEvents.SET, plan);
        return plan;
    }

    Plan revised(UUID id, @Nullable String ifMatch, NewPlan request) {
        var plan = plans.forChange(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        caller.mustCover(plan.place().area());
        IfMatch.require(ifMatch, plan.revision());
        plan.revised(request, targetsOf(request));
        record(PlanEvents.REVISED, plan);
        return plan;
    }

    private void record(EventType event, Plan plan) {
        changes.record(
                Change.of(
                        event,
                        plan.id(),
                        plan.revision(),
                        plan.place().areaPath(),
                        PlanState.of(plan)));
    }

    private List<Target> targetsOf(NewPlan request) {
        var targets = request.targets().stream().map(NewPlan.NewTarget::target).toList();
        var faults = new ArrayList<>(TargetRules.faults(targets, indicators));
        if (request.periodUntil().isBefore(request.periodFrom())) {
            faults.add(Fault.at("/periodUntil", "period", PERIOD));
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(PlanProblems.PLAN_NOT_COMPUTABLE, faults);
        }
        return targets;
    }
}
