package vn.ocop.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.http.PageQuery;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.reporting.indicator.FigureRepository;

/** Opens a figure down to the facts behind it. */
@ApplicationScoped
class ReportFacts {

    private final ReadReport read;
    private final MakeReport report;
    private final FigureRepository figures;

    ReportFacts(ReadReport read, MakeReport report, FigureRepository figures) {
        this.read = read;
        this.report = report;
        this.figures = figures;
    }

    Page<FactView> of(
            UUID planId, UUID targetId, ReportTimes times, boolean demonstration, PageQuery page) {
        var plan = read.planInArea(planId);
        var target =
                plan.targets().stream()
                        .filter(one -> one.id().equals(targetId))
                        .findFirst()
                        .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        var rows =
                figures.facts(
                        report.indicatorOf(target),
                        report.question(plan, target, times, demonstration),
                        page);
        return Page.of(rows, page, row -> Cursor.of(row.counted()), FactView::of);
    }
}
