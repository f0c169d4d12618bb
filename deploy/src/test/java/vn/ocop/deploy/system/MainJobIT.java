package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.demo.Accounting;
import vn.ocop.deploy.demo.CouncilWork.Evaluated;
import vn.ocop.deploy.demo.MainJob;
import vn.ocop.deploy.demo.Market.Promoted;
import vn.ocop.deploy.demo.Recognition.Recognised;
import vn.ocop.deploy.demo.Registration.Registered;
import vn.ocop.deploy.stack.Service;

/** The main job, start to end; run once, looked at from every side. */
@SystemTest
class MainJobIT {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String JSON = "application/json";
    private static final String HTML = "text/html";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final OneStack.Running running;
    private final MainJob job;
    private Answer plan;
    private Answer reportAtFirst;
    private Registered registered;
    private Answer received;
    private Evaluated evaluated;
    private Recognised recognised;
    private Promoted promoted;
    private MainJob.Expired expired;

    MainJobIT(OneStack.Running running) {
        this.running = running;
        this.job = new MainJob(running.api());
    }

    @BeforeAll
    void do_the_main_job() {
        plan = job.plan();
        reportAtFirst = report(JSON);
        registered = job.register();
        received = job.apply(registered);
        evaluated = job.evaluate(received);
        recognised = job.recognise(registered, received);
        promoted = job.promote(registered, recognised);
        expired = job.remember(registered);
        await().atMost(SOON)
                .until(
                        () -> {
                            var json = report(JSON).json();
                            return Accounting.actual(json, "PRODUCTS_EXPIRED") > 0
                                    && Accounting.actual(json, "PRODUCTS_LISTED_ONLINE") > 0;
                        });
    }

    @Test
    void the_commune_gives_the_product_an_ocop_number_of_todays_map() {
        assertThat(registered.ocopNumber()).matches("40-17827-\\d+-" + job.today().getYear());
    }

    @Test
    void the_dossier_went_through_every_step_with_its_numbers() {
        assertThat(received.at("/state")).isEqualTo("RECEIVED");
        assertThat(received.at("/receiptNumber"))
                .matches("\\d+/PĐK-40-17827-" + job.today().getYear());
        assertThat(received.json().path("steps").findValuesAsText("state"))
                .containsSubsequence(
                        "SUBMITTED",
                        "RECEIVED_BY_COMMUNE",
                        "COMMUNE_REPORTED",
                        "REQUESTED",
                        "RECEIVED");
        assertThat(received.at("/ruleSet")).isEqualTo("26-2026");
    }

    @Test
    void one_member_too_far_off_keeps_the_secretary_from_closing() {
        assertThat(evaluated.refused().status()).isEqualTo(409);
        assertThat(evaluated.refused().at("/type")).endsWith("/item-cannot-be-closed");
        assertThat(evaluated.refused().json().path("errors").findValuesAsText("code"))
                .containsExactly("SPREAD_EXCEEDED");
    }

    @Test
    void the_second_round_gives_four_stars() {
        var item = evaluated.confirmed().json().at("/items/0");

        assertThat(item.at("/state").asText()).isEqualTo("CONFIRMED");
        assertThat(item.at("/scoringRound").asInt()).isEqualTo(2);
        assertThat(item.at("/result/stars").asInt()).isEqualTo(4);
        assertThat(item.at("/result/total").asDouble()).isBetween(70.0, 89.99);
        assertThat(item.at("/result/spread").asInt()).isLessThanOrEqualTo(10);
        assertThat(item.at("/rounds/0/spread").asInt()).isGreaterThan(10);
    }

    @Test
    void a_member_of_the_council_opens_a_paper_of_the_agenda_by_a_link_of_his_own() {
        var session = evaluated.confirmed();
        var paper = registered.papers().getFirst().id();
        var path =
                "/v1/sessions/%s/items/%s/papers/%s/link"
                        .formatted(session.id(), session.at("/items/0/id"), paper);
        var link = job.people().member("member.2").get(Service.EVALUATION, path).expect(200);
        var address = URI.create(link.at("/href"));

        var opened =
                job.people()
                        .anybody()
                        .get(Service.PRODUCT, address.getRawPath() + "?" + address.getRawQuery())
                        .expect(200);

        assertThat(opened.text()).startsWith("%PDF-");
        assertThat(opened.etag()).contains(link.at("/sha256"));
        job.people().member("nguoi.la").get(Service.EVALUATION, path).expect(404);
    }

    @Test
    void the_certificate_is_in_force_for_36_months() {
        var certificate = recognised.certificate();

        assertThat(certificate.at("/stars")).isEqualTo("4");
        assertThat(certificate.at("/validity")).isEqualTo("IN_FORCE");
        assertThat(certificate.at("/firstDay")).isEqualTo(job.today().toString());
        assertThat(certificate.at("/lastDay")).isEqualTo(job.today().plusMonths(36).toString());
        assertThat(recognised.decision().at("/state")).isEqualTo("SIGNED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cam Xã Đoài", "cam xa doai", "CAM XÃ ĐOÀI"})
    void anybody_finds_it_in_the_catalogue_however_he_types(String typed) {
        assertThat(found(typed)).contains(registered.product().id());
        assertThat(found(Normalizer.normalize(typed, Normalizer.Form.NFD)))
                .contains(registered.product().id());
    }

    private String found(String typed) {
        return running.api()
                .anonymous()
                .get(
                        Service.PRODUCT,
                        "/v1/products?stars=4&validity=IN_FORCE&unit=40&q="
                                + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .expect(200)
                .text();
    }

    @Test
    void its_pages_show_the_star_and_that_it_is_a_demonstration() {
        var page = page("/p/" + registered.product().at("/code"));
        var certificate = page("/c/" + recognised.certificate().at("/code"));

        assertThat(page).contains("Cam Xã Đoài").containsIgnoringCase("trình diễn");
        assertThat(certificate).contains("Cam Xã Đoài").containsIgnoringCase("trình diễn");
        assertThat(page("/p/" + registered.product().at("/code") + "/qr.svg")).contains("<svg");
    }

    private String page(String path) {
        return running.api()
                .anonymous()
                .with("Accept", path.endsWith(".svg") ? "image/svg+xml" : HTML)
                .get(Service.PRODUCT, path)
                .expect(200)
                .text();
    }

    @Test
    void the_fair_admitted_it_by_its_certificate() {
        assertThat(promoted.participation().at("/certificateId"))
                .isEqualTo(recognised.certificate().id());
        assertThat(promoted.participation().at("/stars")).isEqualTo("4");
        assertThat(promoted.event().at("/state")).isEqualTo("HELD");
    }

    @Test
    void a_product_whose_certificate_is_over_is_not_admitted() {
        var refused =
                job.people()
                        .promoter()
                        .after(expired.product(), expired.certificate())
                        .post(
                                Service.PROMOTION,
                                "/v1/promotion-events/" + promoted.event().id() + "/participations",
                                Map.of("productId", expired.product().id()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(expired.certificate().at("/validity")).isEqualTo("EXPIRED");
    }

    @Test
    void the_report_counts_what_happened_and_did_not_before() {
        var now = report(JSON).json();

        assertThat(gained(now, "PRODUCTS_4_STARS")).isEqualTo(1);
        assertThat(gained(now, "PRODUCTS_EXPIRED")).isEqualTo(1);
        assertThat(gained(now, "RECOGNISED_NEW")).isEqualTo(1);
        assertThat(gained(now, "PRODUCTS_LISTED_ONLINE")).isEqualTo(1);
        assertThat(gained(now, "EVENTS_FAIRS")).isEqualTo(1);
        assertThat(gained(now, "MEMORANDA")).isEqualTo(1);
        assertThat(gained(now, "CONTRACTS")).isEqualTo(1);
        assertThat(gained(now, "CONTRACT_VALUE")).isEqualTo(450_000_000);
        assertThat(gained(now, "EVENT_SALES")).isEqualTo(86_500_000);
    }

    private long gained(JsonNode now, String indicator) {
        return Accounting.actual(now, indicator)
                - Accounting.actual(reportAtFirst.json(), indicator);
    }

    @Test
    void the_report_of_last_month_knows_nothing_of_this_month() {
        var before = job.accounting().report(plan.id(), job.endOfLastMonth(), JSON).json();

        assertThat(Accounting.actual(before, "PRODUCTS_4_STARS")).isZero();
        assertThat(Accounting.actual(before, "CONTRACTS")).isZero();
        assertThat(Accounting.actual(before, "PRODUCTS_EXPIRED")).isPositive();
    }

    @Test
    void the_report_says_percentage_and_outcome() {
        var lines = report(JSON).json().path("lines");

        assertThat(lines.at("/0/percentage").asDouble())
                .isEqualTo(lines.at("/0/actual").asDouble() * 50);
        assertThat(lines.at("/4/outcome").asText()).isEqualTo("MET");
    }

    @Test
    void every_figure_opens_down_to_its_facts() {
        var facts = URI.create(report(JSON).json().at("/lines/0/facts").asText());
        var path = facts.getRawPath() + "?" + facts.getRawQuery();
        var behind = job.people().reporter().get(Service.REPORTING, path).expect(200);

        assertThat(behind.json().path("items").findValuesAsText("counted"))
                .contains(registered.product().id());
    }

    @Test
    void the_report_is_a_page_too() {
        var page = report(HTML);

        assertThat(page.header("Content-Type")).startsWith(HTML);
        assertThat(page.text()).contains("<html", "Nghệ An").contains("<svg");
    }

    @Test
    void the_report_is_a_workbook_too(@TempDir Path folder) throws IOException {
        var book = report(XLSX);

        assertThat(book.header("Content-Type")).startsWith(XLSX);
        assertThat(sheetOf(Files.write(folder.resolve("report.xlsx"), book.content())))
                .contains("<row");
    }

    @Test
    void without_demonstrations_the_report_counts_none_of_this() {
        var real =
                job.people()
                        .reporter()
                        .get(Service.REPORTING, "/v1/reports/target-actual?plan=" + plan.id())
                        .expect(200);

        assertThat(Accounting.actual(real.json(), "PRODUCTS_4_STARS")).isZero();
        assertThat(Accounting.actual(real.json(), "CONTRACTS")).isZero();
    }

    private Answer report(String mediaType) {
        return job.accounting().report(plan.id(), job.today(), mediaType);
    }

    private static String sheetOf(Path workbook) throws IOException {
        try (var zip = new ZipFile(workbook.toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
