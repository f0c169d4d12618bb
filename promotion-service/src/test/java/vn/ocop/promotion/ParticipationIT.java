package vn.ocop.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.http.CopyWatch;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;
import vn.ocop.platform.testing.TestEvent;
import vn.ocop.promotion.Registry.Known;

@ServiceTest
class ParticipationIT {
    private static final String PARTICIPATIONS = "/v1/participations/";
    private static final String RESULT =
            """
            {"visits": 850, "sales": {"amount": 86500000, "currency": "VND"}}""";

    @Inject TestClock clock;
    @Inject CopyWatch copies;

    @BeforeEach
    void it_is_the_second_day_of_the_fair() {
        clock.set("2026-11-21T03:00:00Z");
    }

    @Test
    void a_product_is_admitted_by_the_certificate_that_is_in_force() {
        var registry = new Registry(copies);
        var product = registry.camXaDoai();
        var certificate = registry.certificate(product, "2026-11-20", "2029-11-20");
        try (var probe = EventProbe.on("ocop.participation")) {
            String id =
                    admit(Officers.ofNgheAn(), fair(), product)
                            .statusCode(201)
                            .body("certificateId", equalTo(certificate.toString()))
                            .body("stars", equalTo(4))
                            .body("productName", equalTo("Cam Xã Đoài"))
                            .body("admittedOn", equalTo("2026-11-21"))
                            .body("lapsed", equalTo(false))
                            .body("lapsedFrom", nullValue())
                            .extract()
                            .path("id");
            var event = probe.await("vn.ocop.participation.admitted.v1", UUID.fromString(id));
            assertThat(event.state().path("areaPath").asText()).isEqualTo("VN/40/17827");
            assertThat(event.state().path("eventAreaPath").asText()).isEqualTo("VN/40");
        }
    }

    @Test
    void a_certificate_that_expires_on_the_first_day_does_not_reach_the_second() {
        var registry = new Registry(copies);
        var product = registry.camXaDoai();
        var certificate = registry.certificate(product, "2023-11-20", "2026-11-20");
        admit(Officers.ofNgheAn(), fair(), product)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/certificate-not-in-force"))
                .body("detail", containsString("có hiệu lực đến hết ngày 20/11/2026"))
                .body("certificateId", equalTo(certificate.toString()))
                .body("inForceUntil", equalTo("2026-11-20"))
                .body("uncoveredDay", equalTo("2026-11-21"))
                .body("errors.pointer", contains("/productId"));
    }

    @Test
    void a_product_without_certificate_and_one_unknown_here_are_refused() {
        var product = new Registry(copies).camXaDoai();
        admit(Officers.ofNgheAn(), fair(), product)
                .statusCode(422)
                .body("type", endsWith("/problems/certificate-not-in-force"));
        var stranger = new Known(UUID.randomUUID(), UUID.randomUUID(), "Nước mắm Cửa Hội");
        admit(Officers.ofNgheAn(), fair(), stranger)
                .statusCode(422)
                .body("type", endsWith("/problems/unknown-reference"));
    }

    @Test
    void a_product_takes_part_once_until_it_is_withdrawn() {
        var product = certified();
        var fair = fair();
        String id = admit(Officers.ofNgheAn(), fair, product).statusCode(201).extract().path("id");
        admit(Officers.ofNgheAn(), fair, product)
                .statusCode(409)
                .body("type", endsWith("/problems/already-admitted"));
        Officers.ofNgheAn()
                .header("If-Match", "\"r1-0\"")
                .post(PARTICIPATIONS + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        Officers.ofNgheAn()
                .body(RESULT)
                .post(PARTICIPATIONS + id + "/results")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/participation-withdrawn"));
        admit(Officers.ofNgheAn(), fair, product).statusCode(201);
    }

    @Test
    void training_and_cancelled_events_admit_no_products() {
        var product = certified();
        admit(Officers.ofNgheAn(), Fairs.training("2026-11-21", "2026-11-21"), product)
                .statusCode(422)
                .body("type", endsWith("/problems/products-not-admitted"));
        var cancelled = fair();
        Officers.ofNgheAn()
                .header("If-Match", "\"r1-0\"")
                .body("{\"reason\": \"Ảnh hưởng của bão số 12\"}")
                .post("/v1/promotion-events/" + cancelled + "/cancellation")
                .then()
                .statusCode(200);
        admit(Officers.ofNgheAn(), cancelled, product)
                .statusCode(409)
                .body("type", endsWith("/problems/event-cancelled"));
    }

    @Test
    void a_star_that_is_revoked_after_the_admission_is_shown_as_lapsed() {
        var registry = new Registry(copies);
        var product = registry.camXaDoai();
        var certificate = registry.certificate(product, "2026-01-01", "2028-12-31");
        var fair = fair();
        String id = admit(Officers.ofNgheAn(), fair, product).statusCode(201).extract().path("id");
        registry.ends(certificate, product, "2026-01-01", "2026-11-21", "REVOKED");
        Officers.ofNgheAn()
                .get(PARTICIPATIONS + id)
                .then()
                .body("lapsed", equalTo(true))
                .body("lapsedFrom", equalTo("2026-11-22"))
                .body("state", equalTo("ADMITTED"));
        Officers.ofNgheAn()
                .queryParam("lapsed", true)
                .get("/v1/promotion-events/" + fair + "/participations")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items.lapsedFrom", contains("2026-11-22"));
        Officers.ofNgheAn()
                .queryParam("lapsed", false)
                .get("/v1/promotion-events/" + fair + "/participations")
                .then()
                .body("items", empty());
        Officers.ofNgheAn()
                .get("/v1/promotion-events/" + UUID.randomUUID() + "/participations")
                .then()
                .statusCode(404);
    }

    @Test
    void a_late_and_a_doubled_event_leave_the_copy_as_it_is() {
        var registry = new Registry(copies);
        var product = registry.camXaDoai();
        var id = UUID.randomUUID();
        var shorter = Registry.certificate(id, product, "2023-11-20", "2026-11-20", "EXPIRED");
        var longer = Registry.certificate(id, product, "2026-01-01", "2028-12-31", "EXPIRED");
        var newest = TestEvent.of(Registry.ISSUED, id, longer).revision(3);
        registry.tell(newest);
        EventProbe.publish(TestEvent.of(Registry.ISSUED, id, shorter).revision(2), newest);
        // What follows on the same key is applied after them.
        registry.tell(TestEvent.of(Registry.ISSUED, id, longer).revision(4));
        admit(Officers.ofNgheAn(), fair(), product)
                .statusCode(201)
                .body("certificateId", equalTo(id.toString()));
    }

    @Test
    void both_areas_read_a_participation_and_no_other() {
        var registry = new Registry(copies);
        var product = registry.product("Xoài cát Hòa Lộc", "28519", "VN/82/28519");
        registry.certificate(product, "2026-01-01", "2028-12-31");
        var fair = fair();
        admit(Officers.ofDongThap(), fair, product).statusCode(404);
        String id = admit(Officers.ofNgheAn(), fair, product).statusCode(201).extract().path("id");
        Officers.ofNgheAn().get(PARTICIPATIONS + id).then().statusCode(200);
        Officers.auditorOfNgheAn().get(PARTICIPATIONS + id).then().statusCode(200);
        Officers.ofDongThap().get(PARTICIPATIONS + id).then().statusCode(200);
        Officers.ofNghiLoc().get(PARTICIPATIONS + id).then().statusCode(404);
        Officers.anybody().get(PARTICIPATIONS + id).then().statusCode(401);
        Officers.ofDongThap()
                .queryParam("productId", product.id())
                .get("/v1/participations")
                .then()
                .body("items.id", contains(id));
        Officers.ofNghiLoc()
                .queryParam("productId", product.id())
                .get("/v1/participations")
                .then()
                .body("items", empty());
        Officers.ofDongThap()
                .header("If-Match", "\"r1-0\"")
                .post(PARTICIPATIONS + id + "/withdrawal")
                .then()
                .statusCode(404);
    }

    @Test
    void a_result_is_recorded_once_and_put_right() {
        var product = certified();
        String id =
                admit(Officers.ofNgheAn(), fair(), product).statusCode(201).extract().path("id");
        try (var probe = EventProbe.on("ocop.salesresult")) {
            String result =
                    Officers.ofNghiLoc()
                            .body(RESULT)
                            .post(PARTICIPATIONS + id + "/results")
                            .then()
                            .statusCode(201)
                            .body("sales.amount", equalTo(86_500_000))
                            .extract()
                            .path("id");
            Officers.ofNgheAn()
                    .body(RESULT)
                    .post(PARTICIPATIONS + id + "/results")
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/problems/result-already-recorded"));
            Officers.ofNgheAn()
                    .header("If-Match", "\"r1-0\"")
                    .body(RESULT.replace("86500000", "68500000"))
                    .post("/v1/sales-results/" + result + "/correction")
                    .then()
                    .statusCode(200)
                    .body("sales.amount", equalTo(68_500_000));
            Officers.auditorOfNgheAn()
                    .get(PARTICIPATIONS + id + "/results")
                    .then()
                    .body("items.id", contains(result));
            Officers.ofDongThap().get("/v1/sales-results/" + result).then().statusCode(404);
            var events = probe.awaitOf(UUID.fromString(result), 2);
            assertThat(events.getLast().state().path("sales").path("amount").asLong())
                    .isEqualTo(68_500_000);
        }
    }

    @Test
    void sales_below_nothing_and_of_events_to_come_are_refused() {
        var product = certified();
        var ahead = Fairs.ofNgheAn("2026-11-22", "2026-11-22");
        String id = admit(Officers.ofNgheAn(), ahead, product).statusCode(201).extract().path("id");
        Officers.ofNgheAn()
                .body(RESULT.replace("86500000", "-1"))
                .post(PARTICIPATIONS + id + "/results")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/sales/amount"));
        Officers.ofNgheAn()
                .body(RESULT)
                .post(PARTICIPATIONS + id + "/results")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/event-not-begun"));
    }

    @Test
    void a_participation_follows_its_product_to_another_province() {
        var registry = new Registry(copies);
        var product = certified(registry);
        String id =
                admit(Officers.ofNgheAn(), fair(), product).statusCode(201).extract().path("id");
        registry.move(product, "28519", "VN/82/28519");
        Officers.ofDongThap()
                .get(PARTICIPATIONS + id)
                .then()
                .statusCode(200)
                .body("areaPath", equalTo("VN/82/28519"));
        Officers.ofNghiLoc().get(PARTICIPATIONS + id).then().statusCode(404);
    }

    private Known certified() {
        return certified(new Registry(copies));
    }

    private static Known certified(Registry registry) {
        var product = registry.camXaDoai();
        registry.certificate(product, "2026-01-01", "2028-12-31");
        return product;
    }

    private static UUID fair() {
        return Fairs.ofNgheAn("2026-11-20", "2026-11-24");
    }

    private static ValidatableResponse admit(
            RequestSpecification officer, UUID event, Known product) {
        return officer.body("{\"productId\": \"%s\", \"booth\": \"A12\"}".formatted(product.id()))
                .post("/v1/promotion-events/" + event + "/participations")
                .then();
    }
}
