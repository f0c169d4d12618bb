package vn.ocop.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

@ServiceTest
class SalesPointIT {
    private static final String POINTS = "/v1/points-of-sale";

    @Inject TestClock clock;

    @BeforeEach
    void it_is_the_second_day_of_the_fair() {
        clock.set("2026-11-21T03:00:00Z");
    }

    @Test
    void a_post_office_opens_and_closes() {
        var name = "Bưu điện " + UUID.randomUUID();
        try (var probe = EventProbe.on("ocop.salespoint")) {
            String id =
                    open(Officers.ofNghiLoc(), name)
                            .statusCode(201)
                            .body("decidingDocument.number", equalTo("1325/QĐ-SCT"))
                            .body("state", equalTo("OPEN"))
                            .extract()
                            .path("id");
            open(Officers.ofNgheAn(), name)
                    .statusCode(409)
                    .body("type", endsWith("/problems/point-of-sale-already-open"));
            close(Officers.ofDongThap(), id, "2026-11-01").statusCode(404);
            close(Officers.ofNgheAn(), id, "2026-11-22")
                    .statusCode(422)
                    .body("type", endsWith("/problems/day-not-yet-come"));
            close(Officers.ofNgheAn(), id, "2026-11-01")
                    .statusCode(200)
                    .body("state", equalTo("CLOSED"));
            Officers.anybody()
                    .get(POINTS + "/" + id)
                    .then()
                    .body("closedOn", equalTo("2026-11-01"));
            var events = probe.awaitOf(UUID.fromString(id), 2);
            assertThat(events.getLast().state().path("closedOn").asText()).isEqualTo("2026-11-01");
        }
    }

    @Test
    void the_list_tells_the_state_of_a_day() {
        var name = "Bưu điện " + UUID.randomUUID();
        String id = open(Officers.ofNghiLoc(), name).statusCode(201).extract().path("id");
        close(Officers.ofNghiLoc(), id, "2026-11-01").statusCode(200);
        listed(name, "2026-09-01", "OPEN").body("items", empty());
        listed(name, "2026-10-31", "OPEN").body("items.id", contains(id));
        listed(name, "2026-11-01", "OPEN").body("items", empty());
        listed(name, "2026-11-01", "CLOSED")
                .body("items.id", contains(id))
                .body("items[0].state", equalTo("CLOSED"));
    }

    private static ValidatableResponse listed(String name, String asOf, String state) {
        return Officers.anybody()
                .queryParam("q", name)
                .queryParam("asOf", asOf)
                .queryParam("state", state)
                .queryParam("kind", "POST_OFFICE")
                .queryParam("unit", "VN-2T:40")
                .get(POINTS)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse open(RequestSpecification officer, String name) {
        var body =
                """
                {"name": "%s", "kind": "POST_OFFICE", "unit": "VN-2T:17827", "openedOn": "2026-09-02",
                 "decidingDocument": {"number": "1325/QĐ-SCT", "date": "2026-08-14"}}"""
                        .formatted(name);
        return officer.body(body).post(POINTS).then();
    }

    private static ValidatableResponse close(
            RequestSpecification officer, String id, String closedOn) {
        return officer.header("If-Match", "\"r1-0\"")
                .body("{\"closedOn\": \"%s\"}".formatted(closedOn))
                .post(POINTS + "/" + id + "/closing")
                .then();
    }
}
