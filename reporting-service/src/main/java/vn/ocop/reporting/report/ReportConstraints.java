package vn.ocop.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.ocop.platform.problem.ConstraintProblems;
import vn.ocop.platform.problem.ProblemType;

/** Constraints of the database that a request may run into. */
@ApplicationScoped
class ReportConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("ux_published_report_plan_times", ReportProblems.ALREADY_PUBLISHED);
    }
}
