package vn.ocop.deploy.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import vn.ocop.client.evaluation.api.RuleSetsApi;
import vn.ocop.client.evaluation.model.AssessmentView;
import vn.ocop.client.evaluation.model.CertificateView;
import vn.ocop.client.evaluation.model.DossierView;
import vn.ocop.client.evaluation.model.NewAssessment;
import vn.ocop.client.evaluation.model.NewSheet;
import vn.ocop.client.evaluation.model.SessionView;
import vn.ocop.client.product.model.CatalogueSummary;
import vn.ocop.client.product.model.ProductView;
import vn.ocop.client.promotion.model.ParticipationView;
import vn.ocop.client.reporting.model.TargetActual;
import vn.ocop.deploy.demo.Rubric;

/** From the registration of Cam Xã Đoài to the province's report, by generated clients only. */
public final class ClientJob {
    private static final String RULE_SET = "26-2026";
    private static final String PRODUCT_SET = "01";

    private final Clients clients;
    private final LocalDate today = todayInVietnam();
    private final ReportSteps reports;

    public ClientJob(Clients clients) {
        this.clients = clients;
        this.reports = new ReportSteps(clients, today);
    }

    /**
     * What came of the job.
     *
     * @param refusal body of the problem when the secretary closed too early
     */
    public record Done(
            UUID plan,
            TargetActual reportAtFirst,
            ProductView product,
            AssessmentView tried,
            DossierView received,
            int refusedWith,
            String refusal,
            SessionView confirmed,
            CertificateView certificate,
            List<CatalogueSummary> found,
            ParticipationView participation) {}

    public Done run() throws Exception {
        var plan = reports.plan();
        var reportAtFirst = report(plan);
        var registered = new RegistrySteps(clients, today).run();
        var rubric = rubric();
        var tried = tryOut(rubric);
        var dossiers = new DossierSteps(clients, today);
        var received = dossiers.run(registered, rubric);
        var evaluated = new CouncilSteps(clients, today, rubric).run(received.getId());
        dossiers.approve(received.getId(), registered.serial());
        var recognised =
                new DecisionSteps(clients, today).run(received.getId(), registered.serial());
        var found = new RegistrySteps(clients, today).find("cam xa doai", recognised.tokens());
        var promoted = new MarketSteps(clients, today).run(registered, recognised.tokens());
        return new Done(
                plan,
                reportAtFirst,
                registered.product(),
                tried,
                received,
                evaluated.refusal().getCode(),
                evaluated.refusal().getResponseBody(),
                evaluated.confirmed(),
                recognised.certificate(),
                found,
                promoted.participation());
    }

    public static LocalDate todayInVietnam() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    public LocalDate today() {
        return today;
    }

    public TargetActual report(UUID plan) throws vn.ocop.client.reporting.ApiException {
        return reports.report(plan);
    }

    public static int actual(TargetActual report, String indicator) {
        return ReportSteps.actual(report, indicator);
    }

    /** Read by the client and written again, which also shows that its model loses nothing. */
    private Rubric rubric() throws vn.ocop.client.evaluation.ApiException {
        var client = clients.evaluation();
        var served = new RuleSetsApi(client).getProductSet(PRODUCT_SET, RULE_SET).execute();
        try {
            return Rubric.of(new ObjectMapper().readTree(client.getJSON().serialize(served)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AssessmentView tryOut(Rubric rubric) throws vn.ocop.client.evaluation.ApiException {
        var sheet = new NewSheet().member("m1").choices(rubric.sheet(4, 75));
        return new RuleSetsApi(clients.evaluation())
                .assessSheets(PRODUCT_SET, RULE_SET, new NewAssessment().addSheetsItem(sheet))
                .execute();
    }
}
