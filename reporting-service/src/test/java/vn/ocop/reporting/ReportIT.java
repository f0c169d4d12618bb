package vn.ocop.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;
import vn.ocop.platform.testing.Tokens;

/** Each test has a province of its own, so that figures of one do not reach another. */
@ServiceTest
class ReportIT {

    private static final Instant LAST_MONTH = Instant.parse("2026-10-15T03:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

    @Inject TestClock clock;

    @Test
    void a_target_is_held_against_what_is_in_force_on_the_day() {
        clock.set(NOW);
        var season = new Season("VN/42/18073");
        season.certificate(season.product(null), 4, "NEW", LocalDate.of(2026, 3, 1)).issued();
        season.certificate(season.product(null), 3, "NEW", LocalDate.of(2023, 10, 10)).issued();
        awaitFigure("42", "PRODUCTS", "basis=EVER", 2);

        var plan = plan("VN-2T:42", target("PRODUCTS_3_STARS_UP", "STOCK", "AT_LEAST", 2));

        report("42", plan, "asOf=2026-10-10")
                .body("lines[0].actual", equalTo(2))
                .body("lines[0].outcome", equalTo("MET"));
        report("42", plan, "asOf=2026-10-11")
                .body("lines[0].actual", equalTo(1))
                .body("lines[0].percentage", equalTo(50.0f))
                .body("lines[0].outcome", equalTo("NOT_MET"));
        figure("42", "PRODUCTS_EXPIRED", "asOf=2026-10-11").body("value", equalTo(1));
        figure("42", "PRODUCTS_EXPIRED", "asOf=2026-10-10").body("value", equalTo(0));
    }

    @Test
    void the_same_two_days_give_the_same_report_whatever_arrives_later() {
        clock.set(NOW);
        var season = new Season("VN/37/14467");
        var certificate =
                season.certificate(season.product(null), 5, "NEW", LocalDate.of(2026, 5, 1));
        certificate.issuedAt(LAST_MONTH);
        awaitFigure("37", "PRODUCTS_5_STARS", "", 1);
        var before =
                figure("37", "PRODUCTS_5_STARS", "asOf=2026-10-31&knownOn=2026-10-31")
                        .extract()
                        .asString();

        certificate.revokedOn(LocalDate.of(2026, 10, 20), NOW.minusSeconds(3_600));
        awaitFigure("37", "PRODUCTS_5_STARS", "asOf=2026-10-31", 0);

        assertThat(
                        figure("37", "PRODUCTS_5_STARS", "asOf=2026-10-31&knownOn=2026-10-31")
                                .extract()
                                .asString())
                .isEqualTo(before);
    }

    @Test
    void a_producer_counts_once_with_its_form_and_the_unknown_stays_beside_the_figure() {
        clock.set(NOW);
        var season = new Season("VN/38/14758");
        var cooperative = season.producer("COOPERATIVE", "SMALL");
        season.certificate(season.product(cooperative), 3, "NEW", LocalDate.of(2026, 2, 1))
                .issued();
        season.certificate(season.product(cooperative), 4, "UPGRADE", LocalDate.of(2026, 2, 1))
                .issued();
        season.certificate(
                        season.product(season.producer("JOINT_STOCK_COMPANY", "MEDIUM")),
                        3,
                        "NEW",
                        LocalDate.of(2026, 2, 1))
                .issued();
        season.certificate(season.product(null), 3, "AGAIN", LocalDate.of(2026, 2, 1)).issued();
        awaitFigure("38", "PRODUCTS", "", 4);
        awaitFigure("38", "PRODUCERS_COOPERATIVES", "", 1);

        figure("38", "PRODUCERS", "").body("value", equalTo(2)).body("unresolved", equalTo(1));
        figure("38", "PRODUCERS_SMALL_ENTERPRISES", "").body("value", equalTo(1));
        figure("38", "SHARE_COOPERATIVES", "")
                .body("value", equalTo(50.0f))
                .body("part", equalTo(1))
                .body("whole", equalTo(2));
        figure("38", "RECOGNISED_UPGRADE", "from=2026-01-01&until=2026-12-31&basis=DECISION")
                .body("value", equalTo(1));
        figure("38", "RECOGNISED_AGAIN", "from=2025-01-01&until=2025-12-31&basis=ROUND")
                .body("value", equalTo(0));
    }

    @Test
    void memoranda_and_contracts_are_never_summed_and_listings_make_a_share() {
        clock.set(NOW);
        var season = new Season("VN/44/18859");
        var listed = season.product(null);
        var other = season.product(null);
        season.certificate(listed, 4, "NEW", LocalDate.of(2026, 4, 1)).issued();
        season.certificate(other, 3, "NEW", LocalDate.of(2026, 4, 1)).issued();
        season.listing(listed, LocalDate.of(2026, 6, 1));
        season.agreement("MEMORANDUM", 9_000_000_000L, LocalDate.of(2026, 6, 2), listed);
        season.agreement("CONTRACT", 1_750_000_000L, LocalDate.of(2026, 6, 3), listed, other);
        season.pointOfSale(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 7, 1));
        season.pointOfSale(LocalDate.of(2026, 8, 1), null);
        awaitFigure("44", "POINTS_OF_SALE", "", 1);
        awaitFigure("44", "CONTRACTS", "", 1);
        awaitFigure("44", "PRODUCTS_LISTED_ONLINE", "", 1);
        awaitFigure("44", "PRODUCTS", "", 2);

        figure("44", "MEMORANDA", "").body("value", equalTo(1));
        figure("44", "CONTRACT_VALUE", "").body("value", equalTo(1_750_000_000));
        figure("44", "SHARE_LISTED_ONLINE", "").body("value", equalTo(50.0f));
        figure("44", "POINTS_OF_SALE", "asOf=2026-06-30").body("value", equalTo(1));
        figure("44", "POINTS_OF_SALE", "asOf=2026-07-01").body("value", equalTo(0));
    }

    @Test
    void a_figure_opens_down_to_its_facts_and_the_report_prints_as_page_and_sheet() {
        clock.set(NOW);
        var season = new Season("VN/46/19753");
        var product = season.product(season.producer("COOPERATIVE", "SMALL"));
        var certificate = season.certificate(product, 4, "NEW", LocalDate.of(2026, 4, 1)).issued();
        season.pointOfSale(LocalDate.of(2026, 1, 5), null);
        awaitFigure("46", "PRODUCTS_4_STARS", "", 1);
        awaitFigure("46", "POINTS_OF_SALE", "", 1);

        var plan =
                plan(
                        "VN-2T:46",
                        target("PRODUCTS_4_STARS", "INCREASE", "AT_LEAST", 1)
                                + ","
                                + "{\"indicator\": \"POINTS_OF_SALE\", \"measure\": \"COVERAGE\", \"operator\": \"EQUAL\","
                                + " \"value\": 100, \"atLeast\": 1, \"unitLevel\": \"COMMUNE\"}");

        var facts =
                report("46", plan, "")
                        .body("unitName", containsString("Huế"))
                        .body("lines[0].actual", equalTo(1))
                        .body("lines[0].baseline", equalTo(0))
                        .body("lines[1].part", equalTo(1))
                        .body("lines[1].outcome", equalTo("NOT_MET"))
                        .extract()
                        .<String>path("lines[0].facts");
        officer("46")
                .get(facts)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].counted", equalTo(product.toString()))
                .body("items[0].subject", equalTo(certificate.toString()))
                .body("items[0].label", equalTo("Cam Xã Đoài"));

        officer("46")
                .accept("text/html")
                .get("/v1/reports/target-actual?plan=" + plan)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("Sản phẩm OCOP 4 sao"), containsString("<svg"));
        var sheet =
                officer("46")
                        .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                        .get("/v1/reports/target-actual?plan=" + plan)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        assertThat(sheet).startsWith('P', 'K');
        officer("46")
                .accept("image/png")
                .get("/v1/reports/target-actual?plan=" + plan)
                .then()
                .statusCode(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1+1", "-2+3", "@SUM(A1)", "OCOP = 2026"})
    void a_name_in_a_workbook_is_no_formula(String name, @TempDir Path folder) throws IOException {
        var plan =
                officer("52")
                        .body(
                                body("VN-2T:52", target("PRODUCTS", "STOCK", "AT_LEAST", 1))
                                        .replace("Kế hoạch OCOP 2026", name.replace("\"", "\\\"")))
                        .post("/v1/plans")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        var book =
                officer("52")
                        .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                        .get("/v1/reports/target-actual?plan=" + plan)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();

        var file = Files.write(folder.resolve("report.xlsx"), book);
        var texts = part(file, "xl/sharedStrings.xml");
        assertThat(texts)
                .contains(name.startsWith("OCOP") ? ">" + name : ">&apos;" + name.charAt(0));
        assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    private static String part(Path book, String name) throws IOException {
        try (var zip = new ZipFile(book.toFile());
                var part = zip.getInputStream(zip.getEntry(name))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_published_report_is_open_to_anyone_and_announced() {
        clock.set(NOW);
        var plan = plan("VN-2T:48", target("PRODUCTS", "STOCK", "AT_LEAST", 1));
        try (var probe = EventProbe.on("ocop.report")) {
            var id =
                    officer("48")
                            .body("{\"plan\": \"" + plan + "\"}")
                            .post("/v1/published-reports")
                            .then()
                            .statusCode(201)
                            .header("Location", startsWith("/v1/published-reports/"))
                            .body("sha256", notNullValue())
                            .extract()
                            .<String>path("id");

            assertThat(
                            probe.await("vn.ocop.report.published.v1", UUID.fromString(id))
                                    .state()
                                    .path("planId")
                                    .asText())
                    .isEqualTo(plan);
            given().get("/v1/published-reports/" + id)
                    .then()
                    .statusCode(200)
                    .body("content.plan", equalTo(plan));
            given().get("/v1/published-reports")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(id));
        }
    }

    @Test
    void targets_that_cannot_be_computed_are_refused_each_with_its_place() {
        officer("40")
                .body(
                        body(
                                "VN-2T:40",
                                target("NO_SUCH", "STOCK", "AT_LEAST", 1)
                                        + ","
                                        + target("SHARE_COOPERATIVES", "STOCK", "AT_LEAST", 1)
                                        + ","
                                        + target("PRODUCTS", "STOCK", "RANGE", 1)))
                .post("/v1/plans")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem("/targets/0/indicator"))
                .body("errors.pointer", hasItem("/targets/1/measure"))
                .body("errors.pointer", hasItem("/targets/2"));
    }

    @Test
    void a_plan_of_another_province_is_not_there() {
        var plan = plan("VN-2T:51", target("PRODUCTS", "STOCK", "AT_LEAST", 1));

        officer("40").get("/v1/plans/" + plan).then().statusCode(404);
        officer("40").get("/v1/reports/target-actual?plan=" + plan).then().statusCode(404);
        officer("40").get("/v1/indicators/PRODUCTS/value?unit=VN-2T:51").then().statusCode(404);
        officer("40")
                .body(body("VN-2T:51", target("PRODUCTS", "STOCK", "AT_LEAST", 1)))
                .post("/v1/plans")
                .then()
                .statusCode(404);
        given().get("/v1/plans/" + plan).then().statusCode(401);
    }

    @Test
    void a_plan_is_revised_against_its_current_revision_only() {
        var plan = plan("VN-2T:40", target("PRODUCTS", "STOCK", "AT_LEAST", 1));
        var revised = body("VN-2T:40", target("PRODUCTS", "STOCK", "AT_LEAST", 2));
        var tag = officer("40").get("/v1/plans/" + plan).then().extract().header("ETag");

        officer("40").body(revised).put("/v1/plans/" + plan).then().statusCode(428);
        officer("40")
                .header("If-Match", tag)
                .body(revised)
                .put("/v1/plans/" + plan)
                .then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("targets[0].value", equalTo(2))
                .body("targets[0].lower", nullValue());
        officer("40")
                .header("If-Match", tag)
                .body(revised)
                .put("/v1/plans/" + plan)
                .then()
                .statusCode(412);
        officer("40")
                .get("/v1/plans?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(plan));
    }

    @Test
    void every_indicator_can_be_asked_on_each_of_its_bases() {
        var indicators = given().get("/v1/indicators").then().statusCode(200).extract().jsonPath();
        int count = indicators.getList("items").size();
        assertThat(count).isGreaterThan(30);
        for (int i = 0; i < count; i++) {
            for (var basis : indicators.<String>getList("items[" + i + "].bases")) {
                var code = indicators.getString("items[" + i + "].code");
                officer("40")
                        .get("/v1/indicators/" + code + "/value?unit=VN-3T:40&basis=" + basis)
                        .then()
                        .statusCode(200)
                        .body("indicator", equalTo(code));
            }
        }
    }

    private static String target(String indicator, String measure, String operator, int value) {
        return "{\"indicator\": \"%s\", \"measure\": \"%s\", \"operator\": \"%s\", \"value\": %d}"
                .formatted(indicator, measure, operator, value);
    }

    private static String body(String unit, String targets) {
        return """
        {"name": "Kế hoạch OCOP 2026", "unit": "%s", "periodFrom": "2026-01-01", "periodUntil": "2026-12-31",
         "legalBasis": "Kế hoạch 55/KH-UBND ngày 20/01/2026", "targets": [%s]}"""
                .formatted(unit, targets);
    }

    private static String plan(String unit, String targets) {
        return officer(unit.substring(unit.indexOf(':') + 1))
                .body(body(unit, targets))
                .post("/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse report(String province, String plan, String query) {
        return officer(province)
                .get("/v1/reports/target-actual?plan=" + plan + "&" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse figure(String province, String indicator, String query) {
        return officer(province)
                .get("/v1/indicators/" + indicator + "/value?unit=VN-2T:" + province + "&" + query)
                .then()
                .statusCode(200);
    }

    private static void awaitFigure(String province, String indicator, String query, int value) {
        Awaitility.await(indicator)
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> figure(province, indicator, query).body("value", equalTo(value)));
    }

    private static RequestSpecification officer(String province) {
        var token =
                Tokens.of("reporting-officer").area("VN-2T:" + province).sub("binh.tran").sign();
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
