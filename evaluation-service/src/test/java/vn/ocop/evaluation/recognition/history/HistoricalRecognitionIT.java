package vn.ocop.evaluation.recognition.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.ocop.evaluation.certificate.Scene.certificate;
import static vn.ocop.evaluation.certificate.Scene.province;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.evaluation.certificate.Scene;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

@ServiceTest
class HistoricalRecognitionIT {

    @Inject Scene scene;
    @Inject TestClock clock;

    @BeforeEach
    void on_20_november_2026() {
        clock.set("2026-11-20T03:00:00Z");
    }

    @ParameterizedTest(name = "{1} {0}: {2}, rule set {3}")
    @CsvSource({
        "2021-12-29, DAY, EXPIRED, 1048-2019",
        "2023-11-21, DAY, IN_FORCE, 148-2023",
        "2024-02, MONTH, IN_FORCE, 148-2023",
        "2023-11, MONTH, UNKNOWN, 148-2023",
        "2022, YEAR, EXPIRED, 1048-2019",
        "2023, YEAR, UNKNOWN, ",
        "2024, YEAR, IN_FORCE, 148-2023",
        "2025-07, MONTH, IN_FORCE, ",
        "2026-08-05, DAY, IN_FORCE, 26-2026",
    })
    void a_recognition_is_told_as_exactly_as_its_date(
            String value, String precision, String validity, String ruleSet) {
        record(scene.product(), date(value, precision) + ", \"stars\": 4")
                .statusCode(201)
                .body("validity", equalTo(validity))
                .body("ruleSet", equalTo(ruleSet))
                .body("historical", equalTo(true))
                .body("signedOn.value", equalTo(value));
    }

    @Test
    void what_the_source_does_not_say_stays_absent() {
        var product = scene.product();
        try (var probe = EventProbe.on("ocop.certificate")) {
            var view = record(product, "").statusCode(201).body("validity", equalTo("UNKNOWN"));
            for (var field :
                    new String[] {
                        "stars",
                        "decisionNumber",
                        "signedOn",
                        "firstDay",
                        "lastDay",
                        "issuingBody",
                        "score",
                        "roundYear",
                        "ruleSet"
                    }) {
                view.body("$", not(hasKey(field)));
            }
            view.body("recognitionKind", equalTo("UNKNOWN")).body("timeline", hasSize(1));
            var recorded =
                    probe.await(
                            "vn.ocop.certificate.recorded.v1",
                            UUID.fromString(view.extract().path("id")));
            assertThat(recorded.state().has("stars")).isFalse();
        }
    }

    @Test
    void a_year_leaves_the_last_day_between_two() {
        record(scene.product(), date("2023", "YEAR"))
                .body("lastDayBetween.from", equalTo("2026-01-01"))
                .body("lastDayBetween.until", equalTo("2026-12-31"))
                .body("$", not(hasKey("lastDay")));
    }

    @Test
    void a_printed_end_wins_and_both_are_kept() {
        record(scene.product(), date("2023-05-05", "DAY") + ", \"printedLastDay\": \"2026-12-31\"")
                .body("lastDay", equalTo("2026-12-31"))
                .body("printedLastDay", equalTo("2026-12-31"))
                .body("computedLastDay", equalTo("2026-05-05"))
                .body("validity", equalTo("IN_FORCE"));
    }

    @Test
    void a_later_recognition_cuts_the_earlier_one_in_whichever_order_they_are_recorded() {
        var product = scene.product();
        var later = scene.recognisedOn(product, "2025-06-01", 4);
        var earlier = scene.recognisedOn(product, "2024-06-01", 3);
        certificate(earlier)
                .body("validity", equalTo("REPLACED"))
                .body("replacedBy", equalTo(later.toString()));
        certificate(later).body("validity", equalTo("IN_FORCE"));
        var first = scene.recognisedOn(product, "2023-06-01", 3);
        certificate(first).body("replacedBy", equalTo(earlier.toString()));
    }

    @Test
    void the_same_facts_are_recorded_once() {
        var product = scene.product();
        var facts = date("2024-06-01", "DAY") + ", \"stars\": 4, \"score\": 72.5";
        String id = record(product, facts).statusCode(201).extract().path("id");
        record(product, facts).statusCode(200).body("id", equalTo(id));
        record(product, facts + ", \"roundYear\": 2024")
                .statusCode(201)
                .body("id", not(equalTo(id)));
    }

    @ParameterizedTest
    @CsvSource({"RANKED_BY_COUNCIL", "SENT_UP"})
    void what_was_only_ranked_or_sent_up_is_no_recognition(String outcome) {
        record(scene.product(), ", \"outcome\": \"%s\"".formatted(outcome))
                .statusCode(422)
                .body("type", containsString("not-a-recognition"));
    }

    @Test
    void dates_that_cannot_be_are_refused() {
        record(scene.product(), date("2026-12", "MONTH"))
                .statusCode(422)
                .body("errors.code", contains("in-future"));
        record(scene.product(), date("2024-05-01", "DAY") + ", \"printedLastDay\": \"2024-04-30\"")
                .statusCode(422)
                .body("errors.code", contains("before-signing"));
        record(scene.product(), date("2024-13", "MONTH")).statusCode(400);
        record(scene.product(), date("2024", "DAY")).statusCode(400);
    }

    @Test
    void the_province_records_what_lies_in_it() {
        var product = scene.product();
        var body = body(product, "");
        Scene.officer(Scene.COMMUNE)
                .body(body)
                .post("/v1/historical-recognitions")
                .then()
                .statusCode(403);
        Scene.officer("VN-2T:38")
                .body(body)
                .post("/v1/historical-recognitions")
                .then()
                .statusCode(422);
        Scene.as("registry-officer", "VN-2T:40")
                .body(body)
                .post("/v1/historical-recognitions")
                .then()
                .statusCode(403);
        Scene.centre().body(body).post("/v1/historical-recognitions").then().statusCode(201);
        record(UUID.randomUUID(), "")
                .statusCode(422)
                .body("errors.pointer", contains("/productId"));
    }

    @Test
    void lists_look_the_day_up() {
        var product = scene.product();
        var id = scene.recognisedOn(product, "2023-11-21", 4).toString();
        list(product, "validity", "IN_FORCE").body("items.id", contains(id));
        list(product, "asOf", "2026-11-22").body("items[0].validity", equalTo("EXPIRED"));
        list(product, "validity", "EXPIRED").body("items", hasSize(0));
        list(product, "renewalPhase", "WINDOW_MISSED").body("items.id", contains(id));
        list(product, "validToUntil", "2026-11-20").body("items", hasSize(0));
        list(product, "validToUntil", "2026-11-21").body("items.id", contains(id));
        list(product, "unit", "VN-3T:40").body("items.id", contains(id));
        list(product, "unit", "VN-3T:38").body("items", hasSize(0));
        list(product, "facets", "stars,validity")
                .body("facets.stars[0].code", equalTo("4"))
                .body("facets.validity[0].count", equalTo(1));
        list(product, "sort", "colour").statusCode(400);
        list(product, "unit", "VN-2T:999").statusCode(400);
    }

    @Test
    void pages_follow_each_other() {
        var product = scene.product();
        var earlier = scene.recognisedOn(product, "2024-06-01", 3).toString();
        var undated = record(product, "").extract().<String>path("id");
        var later = scene.recognisedOn(product, "2025-06-01", 4).toString();
        var cursor =
                province()
                        .queryParams(
                                "productId", product, "sort", "validTo", "limit", 2, "count", true)
                        .get("/v1/certificates")
                        .then()
                        .statusCode(200)
                        .body("items.id", contains(earlier, later))
                        .body("total", equalTo(3))
                        .extract()
                        .<String>path("nextCursor");
        province()
                .queryParams(
                        "productId",
                        product,
                        "sort",
                        "validTo",
                        "limit",
                        2,
                        "count",
                        true,
                        "cursor",
                        cursor)
                .get("/v1/certificates")
                .then()
                .body("items.id", contains(undated))
                .body("$", not(hasKey("nextCursor")));
    }

    @Test
    void others_see_their_area_only_and_no_score() {
        var product = scene.product();
        String id =
                record(product, date("2024-06-01", "DAY") + ", \"score\": 72.5")
                        .extract()
                        .path("id");
        certificate(id).body("score", equalTo(72.5f));
        var registry = Scene.as("registry-officer", "VN-2T:40");
        registry.get("/v1/certificates/" + id)
                .then()
                .statusCode(200)
                .body("$", not(hasKey("score")));
        Scene.as("registry-officer", "VN-2T:38")
                .get("/v1/certificates/" + id)
                .then()
                .statusCode(404);
        Scene.as("partner", "VN").get("/v1/certificates/" + id).then().statusCode(403);
        Scene.as("registry-officer", "VN-2T:38")
                .queryParam("limit", 200)
                .get("/v1/certificates")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    private static String date(String value, String precision) {
        return ", \"signedOn\": {\"value\": \"%s\", \"precision\": \"%s\"}"
                .formatted(value, precision);
    }

    private static String body(UUID product, String facts) {
        return "{\"productId\": \"%s\", \"source\": \"https://example.vn\"%s}"
                .formatted(product, facts);
    }

    private static ValidatableResponse record(UUID product, String facts) {
        return province().body(body(product, facts)).post("/v1/historical-recognitions").then();
    }

    private static ValidatableResponse list(UUID product, String parameter, String value) {
        return province()
                .queryParams("productId", product, parameter, value)
                .get("/v1/certificates")
                .then();
    }
}
