package vn.ocop.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.reporting.period.Plan;
import vn.ocop.reporting.period.PlanRepository;

/** Makes the report of a plan in the caller's area. */
@ApplicationScoped
class ReadReport {

    private final PlanRepository plans;
    private final MakeReport report;
    private final Caller caller;

    ReadReport(PlanRepository plans, MakeReport report, Caller caller) {
        this.plans = plans;
        this.report = report;
        this.caller = caller;
    }

    TargetActual of(UUID plan, ReportTimes times, boolean demonstration, Language language) {
        return report.of(planInArea(plan), times, demonstration, language);
    }

    Plan planInArea(UUID id) {
        var plan = plans.known(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        caller.mustCover(plan.place().area());
        return plan;
    }
}
