package vn.ocop.deploy.client;

import static vn.ocop.deploy.client.Clients.etag;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ocop.client.evaluation.ApiException;
import vn.ocop.client.evaluation.api.DossiersApi;
import vn.ocop.client.evaluation.model.CommuneReport;
import vn.ocop.client.evaluation.model.DossierKind;
import vn.ocop.client.evaluation.model.DossierView;
import vn.ocop.client.evaluation.model.EvaluationLevel;
import vn.ocop.client.evaluation.model.Letter;
import vn.ocop.client.evaluation.model.NewDossier;
import vn.ocop.client.evaluation.model.Receipt;
import vn.ocop.client.evaluation.model.Registration;
import vn.ocop.client.evaluation.model.Representative;
import vn.ocop.client.evaluation.model.Samples;
import vn.ocop.client.evaluation.model.SelfAssessment;
import vn.ocop.client.evaluation.model.Submission;
import vn.ocop.client.evaluation.model.TopicFinding;
import vn.ocop.client.product.model.PaperView;
import vn.ocop.deploy.client.RegistrySteps.Registered;
import vn.ocop.deploy.demo.Rubric;

/** A dossier from its opening to the province's receipt, and the approval of its result. */
final class DossierSteps {
    private final Clients clients;
    private final LocalDate today;

    DossierSteps(Clients clients, LocalDate today) {
        this.clients = clients;
        this.today = today;
    }

    private interface Step {
        void take(DossiersApi api, String etag) throws ApiException;
    }

    DossierView run(Registered registered, Rubric rubric) throws ApiException {
        var id = open(registered, rubric);
        step(
                Caller.COMMUNE,
                id,
                (api, etag) ->
                        api.recordSamples(id, etag, new Samples().count(5).receivedOn(today))
                                .execute());
        step(
                Caller.COMMUNE,
                id,
                (api, etag) -> api.submitDossier(id, etag, new Submission()).execute());
        receive(Caller.COMMUNE, id, String.valueOf(registered.serial()), EvaluationLevel.COMMUNE);
        step(Caller.COMMUNE, id, (api, etag) -> api.reportOnDossier(id, etag, report()).execute());
        return receive(Caller.PROVINCE, id, registered.serial() + "/PTN", EvaluationLevel.PROVINCE);
    }

    private UUID open(Registered registered, Rubric rubric) throws ApiException {
        var papers = registered.papers().stream().map(PaperView::getId).toList();
        var dossier =
                new NewDossier()
                        .productId(registered.product().getId())
                        .kind(DossierKind.FIRST)
                        .productSet("01")
                        .papers(papers)
                        .registration(
                                new Registration()
                                        .productDescription("Cam trồng tại xã Nghi Lộc.")
                                        .producedSince(2015)
                                        .workers(12)
                                        .localWorkers(10))
                        .representative(
                                new Representative().name("Trần Thị Lan").position("Giám đốc"))
                        .selfAssessment(
                                new SelfAssessment()
                                        .choices(rubric.sheet(4, 80))
                                        .evidence(Map.of("1.1", List.of(papers.getFirst()))));
        return new DossiersApi(clients.evaluation(Caller.COMMUNE))
                .openDossier(dossier)
                .revisionToken(registered.tokens())
                .execute()
                .getId();
    }

    private DossierView receive(Caller officer, UUID id, String number, EvaluationLevel level)
            throws ApiException {
        var receipt = new Receipt().number(number).receivedOn(today).level(level);
        return step(officer, id, (api, etag) -> api.receiveDossier(id, etag, receipt).execute());
    }

    private CommuneReport report() {
        return new CommuneReport()
                .putTopicsItem("ORIGIN_MATERIALS", finding("Cam trồng trong xã, 12 ha"))
                .putTopicsItem("LOCAL_LABOUR", finding("10 trên 12 lao động là người của xã"))
                .putTopicsItem("IDEA_ORIGIN", finding("Giống cam lâu đời của địa phương"))
                .putTopicsItem("LOCAL_IDENTITY", finding("Gắn với làng Xã Đoài"))
                .requestLetter(letter("112/UBND-KT"));
    }

    private static TopicFinding finding(String words) {
        return new TopicFinding().finding(words).supported(true);
    }

    void approve(UUID id, int serial) throws ApiException {
        step(
                Caller.PROVINCE,
                id,
                (api, etag) -> api.approveResult(id, etag, letter(serial + "/QĐ-UBND")).execute());
    }

    private Letter letter(String number) {
        return new Letter().number(number).date(today);
    }

    /** Whoever takes a step reads the dossier before and after. */
    private DossierView step(Caller who, UUID id, Step step) throws ApiException {
        var api = new DossiersApi(clients.evaluation(who));
        step.take(api, etag(api.getDossier(id).executeWithHttpInfo().getHeaders()));
        return api.getDossier(id).execute();
    }
}
