package vn.ocop.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

@ServiceTest
class EventIT {
    private static final String EVENTS = "/v1/promotion-events";

    @Inject TestClock clock;

    @BeforeEach
    void it_is_the_second_day_of_the_fair() {
        clock.set("2026-11-21T03:00:00Z");
    }

    @Test
    void an_officer_plans_a_fair_that_everybody_reads_and_the_others_hear_of() {
        try (var probe = EventProbe.on("ocop.promotionevent")) {
            var answer =
                    Officers.ofNgheAn()
                            .body(Fairs.body("FAIR", "2026-11-20", "2026-11-24"))
                            .post(EVENTS)
                            .then()
                            .statusCode(201)
                            .header("Location", notNullValue())
                            .header("ETag", startsWith("\"r1-"))
                            .header("Revision-Token", startsWith("ocop.promotionevent:"))
                            .body("state", equalTo("PLANNED"))
                            .body("areaPath", equalTo("VN/40"))
                            .extract();
            var id = UUID.fromString(answer.path("id"));
            Officers.anybody()
                    .get(EVENTS + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("firstDay", equalTo("2026-11-20"));
            var event = probe.await("vn.ocop.promotionevent.planned.v1", id);
            assertThat(event.state().path("areaPath").asText()).isEqualTo("VN/40");
            assertThat(event.revision()).isEqualTo(1);
        }
    }

    @Test
    void a_fair_is_held_by_the_revision_that_was_read_and_once() {
        try (var probe = EventProbe.on("ocop.promotionevent")) {
            var id = Fairs.ofNgheAn("2026-11-20", "2026-11-24");
            var holding = EVENTS + "/" + id + "/holding";
            Officers.ofNgheAn().body("{}").post(holding).then().statusCode(428);
            Officers.ofNgheAn()
                    .header("If-Match", "\"r7-0\"")
                    .body("{}")
                    .post(holding)
                    .then()
                    .statusCode(412);
            Officers.ofNgheAn()
                    .header("If-Match", "\"r1-0\"")
                    .body("{}")
                    .post(holding)
                    .then()
                    .statusCode(200)
                    .header("ETag", startsWith("\"r2-"))
                    .body("state", equalTo("HELD"))
                    .body("heldOn", equalTo("2026-11-20"));
            Officers.ofNgheAn()
                    .header("If-Match", "\"r2-0\"")
                    .body("{\"reason\": \"mưa bão\"}")
                    .post(EVENTS + "/" + id + "/cancellation")
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/problems/event-not-planned"));
            assertThat(probe.await("vn.ocop.promotionevent.held.v1", id).revision()).isEqualTo(2);
        }
    }

    @Test
    void attendances_are_counted_for_training_and_not_for_fairs() {
        var training = Fairs.training("2026-11-20", "2026-11-20");
        Officers.ofNgheAn()
                .header("If-Match", "\"r1-0\"")
                .body("{\"attendances\": 120}")
                .post(EVENTS + "/" + training + "/holding")
                .then()
                .statusCode(200)
                .body("attendances", equalTo(120));
        var fair = Fairs.ofNgheAn("2026-11-20", "2026-11-20");
        Officers.ofNgheAn()
                .header("If-Match", "\"r1-0\"")
                .body("{\"attendances\": 120}")
                .post(EVENTS + "/" + fair + "/holding")
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/attendances-not-counted"));
    }

    @Test
    void what_has_not_begun_was_not_held() {
        var id = Fairs.ofNgheAn("2026-11-22", "2026-11-24");
        Officers.ofNgheAn()
                .header("If-Match", "\"r1-0\"")
                .body("{}")
                .post(EVENTS + "/" + id + "/holding")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/heldOn"));
    }

    @Test
    void another_province_and_another_role_may_not_act() {
        var body = Fairs.body("FAIR", "2026-11-20", "2026-11-24");
        Officers.anybody().body(body).post(EVENTS).then().statusCode(401);
        Officers.registryOfficer().body(body).post(EVENTS).then().statusCode(403);
        Officers.auditorOfNgheAn().body(body).post(EVENTS).then().statusCode(403);
        Officers.ofDongThap().body(body).post(EVENTS).then().statusCode(404);
        Officers.ofNghiLoc().body(body).post(EVENTS).then().statusCode(404);
        var id = Fairs.ofNgheAn("2026-11-20", "2026-11-24");
        Officers.ofDongThap()
                .header("If-Match", "\"r1-0\"")
                .body("{}")
                .post(EVENTS + "/" + id + "/holding")
                .then()
                .statusCode(404);
    }

    @Test
    void the_same_request_with_its_key_is_done_once() {
        var body = Fairs.body("FAIR", "2026-11-20", "2026-11-24");
        var key = UUID.randomUUID().toString();
        String first =
                Officers.ofNgheAn()
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post(EVENTS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        Officers.ofNgheAn()
                .header("Idempotency-Key", key)
                .body(body)
                .post(EVENTS)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
        Officers.ofNgheAn()
                .body(body)
                .post(EVENTS)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/event-already-recorded"));
    }

    @Test
    void days_in_the_wrong_order_and_unknown_units_are_refused() {
        Officers.ofNgheAn()
                .body(Fairs.body("FAIR", "2026-11-24", "2026-11-20"))
                .post(EVENTS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/lastDay"));
        Officers.ofNgheAn()
                .body(
                        Fairs.body("FAIR", "2026-11-20", "2026-11-24")
                                .replace("VN-2T:40", "VN-2T:99999"))
                .post(EVENTS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unit"));
    }

    @Test
    void the_list_finds_words_with_and_without_marks_in_any_form() {
        var id = Fairs.ofNgheAn("2026-11-20", "2026-11-24").toString();
        String name = Officers.anybody().get(EVENTS + "/" + id).then().extract().path("name");
        for (var words :
                new String[] {
                    name,
                    name.replace("Hội chợ", "hoi cho"),
                    Normalizer.normalize(name, Normalizer.Form.NFD)
                }) {
            Officers.anybody()
                    .queryParam("q", words)
                    .get(EVENTS)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(id));
        }
    }

    @Test
    void the_list_filters_by_unit_period_kind_and_state_and_counts() {
        var id = Fairs.ofNgheAn("2020-02-10", "2020-02-12").toString();
        var filter =
                Officers.anybody()
                        .queryParam("from", "2020-02-12")
                        .queryParam("until", "2020-02-28")
                        .queryParam("kind", "FAIR")
                        .queryParam("state", "PLANNED")
                        .queryParam("facets", "kind,state")
                        .queryParam("count", true);
        filter.queryParam("unit", "40")
                .get(EVENTS)
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("total", equalTo(1))
                .body("facets.kind[0].code", equalTo("FAIR"))
                .body("facets.state[0].count", equalTo(1));
        Officers.anybody()
                .queryParam("unit", "VN-2T:82")
                .get(EVENTS)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        Officers.anybody()
                .queryParam("unit", "VN-3T:40")
                .queryParam("until", "2020-02-28")
                .get(EVENTS)
                .then()
                .body("items.id", hasItem(id));
        Officers.anybody().queryParam("unit", "VN-2T:99").get(EVENTS).then().statusCode(400);
    }

    @Test
    void pages_follow_each_other_without_loss() {
        var later = Fairs.ofNgheAn("2021-05-02", "2021-05-02").toString();
        var earlier = Fairs.ofNgheAn("2021-05-01", "2021-05-01").toString();
        String cursor =
                Officers.anybody()
                        .queryParam("from", "2021-05-01")
                        .queryParam("until", "2021-05-31")
                        .queryParam("limit", 1)
                        .get(EVENTS)
                        .then()
                        .statusCode(200)
                        .body("items.id", contains(later))
                        .extract()
                        .path("nextCursor");
        Officers.anybody()
                .queryParam("from", "2021-05-01")
                .queryParam("until", "2021-05-31")
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(EVENTS)
                .then()
                .statusCode(200)
                .body("items.id", contains(earlier))
                .body("nextCursor", nullValue());
    }
}
