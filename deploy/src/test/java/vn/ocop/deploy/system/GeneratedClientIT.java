package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ocop.client.product.model.CatalogueSummary;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.client.ClientJob;
import vn.ocop.deploy.client.Clients;
import vn.ocop.deploy.client.LaterCodes;
import vn.ocop.deploy.client.RecordedAnswers;
import vn.ocop.deploy.demo.People;
import vn.ocop.deploy.stack.Service;

/** Java clients generated from the committed contracts do the main job. */
@SystemTest
class GeneratedClientIT {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String OTHER = "UNKNOWN_DEFAULT_OPEN_API";

    private final OneStack.Running running;
    private final Clients clients;
    private final ClientJob job;
    private ClientJob.Done done;

    GeneratedClientIT(OneStack.Running running) {
        this.running = running;
        this.clients =
                new Clients(
                        service ->
                                "http://127.0.0.1:"
                                        + running.stack().addresses().ports().of(service),
                        running.stack().tokens());
        this.job = new ClientJob(clients);
    }

    @BeforeAll
    void do_the_main_job() throws Exception {
        done = job.run();
        System.out.println(
                "Generated Java clients: main job done in " + clients.calls() + " calls");
    }

    @Test
    void the_star_engine_tells_four_stars_before_the_council_does() {
        assertThat(done.tried().getStars()).isEqualTo(4);
        assertThat(done.tried().getExplanation()).isNotEmpty();
    }

    @Test
    void a_problem_reaches_the_caller_as_it_was_answered() throws Exception {
        assertThat(done.refusedWith()).isEqualTo(409);
        assertThat(json(done.refusal()).path("type").asText()).endsWith("/item-cannot-be-closed");
        assertThat(json(done.refusal()).at("/errors/0/code").asText()).isEqualTo("SPREAD_EXCEEDED");
    }

    @Test
    void the_certificate_of_four_stars_holds_for_36_months() {
        var result = done.confirmed().getItems().getFirst().getResult();

        assertThat(result.getStars()).isEqualTo(4);
        assertThat(done.certificate().getStars()).isEqualTo(4);
        assertThat(done.certificate().getValidity().getValue()).isEqualTo("IN_FORCE");
        assertThat(done.certificate().getLastDay()).isEqualTo(job.today().plusMonths(36));
        assertThat(done.certificate().getProductName()).isEqualTo("Cam Xã Đoài");
    }

    @Test
    void the_catalogue_shows_it_and_the_fair_admitted_it() {
        assertThat(done.found())
                .extracting(CatalogueSummary::getId)
                .contains(done.product().getId());
        assertThat(done.participation().getCertificateId()).isEqualTo(done.certificate().getId());
    }

    @Test
    void the_report_counts_it() throws Exception {
        await().atMost(SOON).until(() -> gained("PRODUCTS_LISTED_ONLINE") > 0);

        assertThat(gained("PRODUCTS_4_STARS")).isEqualTo(1);
        assertThat(gained("CONTRACTS")).isEqualTo(1);
    }

    private int gained(String indicator) throws Exception {
        return ClientJob.actual(job.report(done.plan()), indicator)
                - ClientJob.actual(done.reportAtFirst(), indicator);
    }

    @Test
    void codes_and_fields_of_a_later_version_do_no_harm() throws Exception {
        try (var later = new RecordedAnswers()) {
            var product = "/v1/products/" + done.product().getId();
            var certificate = "/v1/certificates/" + done.certificate().getId();
            var event = "/v1/promotion-events/" + done.participation().getEventId();
            var report = "/v1/reports/target-actual";
            later.serve(product, real(Service.PRODUCT, product), "/identifiers/0/scheme");
            later.serve(
                    certificate,
                    real(Service.EVALUATION, certificate),
                    "/validity",
                    "/renewalPhase");
            later.serve(event, real(Service.PROMOTION, event), "/kind", "/state");
            later.serve(
                    report,
                    real(Service.REPORTING, report + "?plan=" + done.plan()),
                    "/lines/0/outcome",
                    "/lines/1/measure");
            var reader =
                    new LaterCodes(new Clients(_ -> later.address(), running.stack().tokens()));

            var readProduct = reader.product(done.product().getId());
            assertThat(readProduct.getName()).isEqualTo("Cam Xã Đoài");
            assertThat(readProduct.getIdentifiers().getFirst().getScheme().name()).isEqualTo(OTHER);
            assertThat(reader.certificate(done.certificate().getId()).getValidity().name())
                    .isEqualTo(OTHER);
            assertThat(reader.event(done.participation().getEventId()).getState().name())
                    .isEqualTo(OTHER);
            assertThat(reader.report(done.plan()).getLines().getFirst().getOutcome().name())
                    .isEqualTo(OTHER);
        }
    }

    private JsonNode real(Service service, String path) {
        var people = new People(running.api());
        var reader =
                switch (service) {
                    case PRODUCT -> people.anybody();
                    case EVALUATION -> people.provinceEvaluator();
                    case PROMOTION -> people.promoter();
                    case REPORTING -> people.reporter();
                };
        Answer answer = reader.get(service, path).expect(200);
        return answer.json();
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text);
    }
}
