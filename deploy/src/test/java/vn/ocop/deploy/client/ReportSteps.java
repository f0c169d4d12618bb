package vn.ocop.deploy.client;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.client.reporting.ApiException;
import vn.ocop.client.reporting.api.PlansApi;
import vn.ocop.client.reporting.api.ReportsApi;
import vn.ocop.client.reporting.model.NewPlan;
import vn.ocop.client.reporting.model.NewTarget;
import vn.ocop.client.reporting.model.Operator;
import vn.ocop.client.reporting.model.ReportLine;
import vn.ocop.client.reporting.model.TargetActual;
import vn.ocop.client.reporting.model.TargetMeasure;
import vn.ocop.deploy.demo.People;

/** The province's plan and its report. */
final class ReportSteps {
    private final Clients clients;
    private final LocalDate today;

    ReportSteps(Clients clients, LocalDate today) {
        this.clients = clients;
        this.today = today;
    }

    UUID plan() throws ApiException {
        var plan =
                new NewPlan()
                        .name("Kế hoạch OCOP tỉnh Nghệ An (qua mã khách)")
                        .unit(People.PROVINCE)
                        .periodFrom(today.withDayOfYear(1))
                        .periodUntil(today.withDayOfYear(today.lengthOfYear()))
                        .legalBasis("Kế hoạch trình diễn")
                        .addTargetsItem(target("PRODUCTS_4_STARS", TargetMeasure.STOCK, 2))
                        .addTargetsItem(target("PRODUCTS_LISTED_ONLINE", TargetMeasure.STOCK, 1))
                        .addTargetsItem(target("CONTRACTS", TargetMeasure.FLOW, 2));
        return new PlansApi(clients.reporting(Caller.REPORTER)).setPlan(plan).execute().getId();
    }

    private static NewTarget target(String indicator, TargetMeasure measure, int value) {
        return new NewTarget()
                .indicator(indicator)
                .measure(measure)
                .operator(Operator.AT_LEAST)
                .value(BigDecimal.valueOf(value));
    }

    TargetActual report(UUID plan) throws ApiException {
        return new ReportsApi(clients.reporting(Caller.REPORTER))
                .getTargetActual(plan)
                .asOf(today)
                .demonstration(true)
                .execute();
    }

    static int actual(TargetActual report, String indicator) {
        return report.getLines().stream()
                .filter(line -> line.getIndicator().equals(indicator))
                .map(ReportLine::getActual)
                .findAny()
                .orElseThrow()
                .intValue();
    }
}
