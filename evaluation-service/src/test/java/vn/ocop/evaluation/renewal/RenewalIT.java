package vn.ocop.evaluation.renewal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.ocop.evaluation.certificate.Scene.as;
import static vn.ocop.evaluation.certificate.Scene.officer;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.evaluation.certificate.Scene;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

@ServiceTest
class RenewalIT {

    /** A province of their own, so that no other test's certificates are counted. */
    private static final String HERE = "VN-2T:22";

    @Inject Scene scene;
    @Inject TestClock clock;

    @Test
    void a_certificate_enters_the_window_misses_it_and_lapses_each_on_its_day() {
        clock.set("2030-05-01T03:00:00Z");
        var three = recognised("2028-02-10", 3, "VN/22/06649");
        var four = recognised("2027-08-10", 4, "VN/22/06652");
        // the window opens 180 days before the last day, closes 120 days before it
        list("2030-05-01", "2031-03-01")
                .body("items.day", contains("2030-08-11", "2030-08-14", "2030-10-14", "2031-02-11"))
                .body("items.change", contains("LAPSES", "WINDOW_OPENS", "WINDOW_MISSED", "LAPSES"))
                .body(
                        "items.certificateId",
                        contains(
                                four.toString(),
                                three.toString(),
                                three.toString(),
                                three.toString()))
                .body(
                        "items.unless",
                        contains(
                                "WINDOW_IS_OVER",
                                "WAIT_FOR_WINDOW",
                                "WAIT_FOR_WINDOW",
                                "WAIT_FOR_WINDOW"))
                .body("items[1].fileUntil", equalTo("2030-10-13"))
                .body("total", equalTo(4))
                .body("facets.change.code", contains("LAPSES", "WINDOW_MISSED", "WINDOW_OPENS"))
                .body("facets.month.code", hasSize(3));

        officer(HERE)
                .queryParam("asOf", "2030-08-10")
                .get("/v1/renewals/counts")
                .then()
                .statusCode(200)
                .body("until", equalTo("2030-10-01"))
                .body("total", equalTo(2))
                .body("changes.change", contains("WINDOW_OPENS", "WINDOW_MISSED", "LAPSES"))
                .body("changes.total", contains(1, 0, 1))
                .body("changes[2].stars.code", contains("4"))
                .body("changes[2].renewalPhases.code", contains("WINDOW_MISSED"))
                .body("changes[2].months.code", contains("2030-08"));

        officer("VN-2T:38")
                .queryParam("until", "2031-03-01")
                .get("/v1/renewals/counts")
                .then()
                .body("changes.total", contains(0, 0, 0));
        calendar(four);
    }

    private void calendar(UUID lapsing) {
        var file =
                officer(HERE)
                        .queryParam("change", "LAPSES")
                        .queryParam("stars", 4)
                        .get("/v1/renewals/calendar")
                        .then()
                        .statusCode(200)
                        .contentType(containsString("text/calendar"))
                        .extract()
                        .asString()
                        .replace("\r\n ", "");
        assertThat(file)
                .startsWith("BEGIN:VCALENDAR")
                .contains("UID:" + lapsing + "-LAPSES@")
                .containsOnlyOnce("BEGIN:VEVENT")
                .contains("DTSTART;VALUE=DATE:20300811");
    }

    @Test
    void the_public_has_no_radar_and_a_producer_none_but_his_own() {
        given().get("/v1/renewals").then().statusCode(401);
        as("partner", "VN").get("/v1/renewals").then().statusCode(403);
        as("producer", "VN").get("/v1/renewals").then().body("items", hasSize(0));
        officer("VN")
                .queryParam("from", "2026-11-22")
                .queryParam("until", "2026-11-21")
                .get("/v1/renewals")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("until"));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 2029-09-01T16:59:59Z, 2029-09-01T17:00:00Z, WINDOW_OPEN",
        "2027-03-01, 2029-11-01T16:59:59Z, 2029-11-01T17:00:00Z, WINDOW_MISSED"
    })
    void the_clock_tells_at_local_midnight_that_the_window_opens_and_that_it_is_missed(
            String signedOn, String before, String midnight, String phase) {
        clock.set(before);
        var id = scene.recognisedOn(scene.product(), signedOn, 4);
        try (var probe = EventProbe.on("ocop.certificate")) {
            clock.set(midnight);
            var told = probe.await("vn.ocop.certificate.phase-changed.v1", id);
            assertThat(told.state().path("renewalPhase").asText()).isEqualTo(phase);
        }
    }

    private UUID recognised(String day, int stars, String areaPath) {
        var product = scene.product("VN-2T:" + areaPath.substring(6), areaPath, areaPath);
        return scene.recognisedOn(product, day, stars, officer(HERE));
    }

    private static ValidatableResponse list(String from, String until) {
        return officer(HERE)
                .queryParam("from", from)
                .queryParam("until", until)
                .queryParam("count", true)
                .queryParam("facets", "change,month")
                .get("/v1/renewals")
                .then()
                .statusCode(200);
    }
}
