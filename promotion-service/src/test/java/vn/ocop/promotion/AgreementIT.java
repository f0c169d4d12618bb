package vn.ocop.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.http.CopyWatch;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;
import vn.ocop.promotion.Registry.Known;

@ServiceTest
class AgreementIT {
    private static final String AGREEMENTS = "/v1/agreements";

    @Inject TestClock clock;
    @Inject CopyWatch copies;

    @BeforeEach
    void it_is_the_second_day_of_the_fair() {
        clock.set("2026-11-21T03:00:00Z");
    }

    @Test
    void a_contract_is_signed_delivered_under_and_ended_early() {
        var product = new Registry(copies).camXaDoai();
        try (var probe = EventProbe.on("ocop.agreement")) {
            String id = sign(body("CONTRACT", product));
            var path = AGREEMENTS + "/" + id;
            Officers.ofNgheAn()
                    .header("If-Match", "\"r1-0\"")
                    .body(delivery(120, "2026-11-21"))
                    .post(path + "/deliveries")
                    .then()
                    .statusCode(200)
                    .body("deliveredAmount.amount", equalTo(120))
                    .body("value.amount", equalTo(450_000_000));
            Officers.ofNgheAn()
                    .header("If-Match", "\"r1-0\"")
                    .body(delivery(30, "2026-11-21"))
                    .post(path + "/deliveries")
                    .then()
                    .statusCode(412);
            Officers.ofNgheAn()
                    .header("If-Match", "\"r2-0\"")
                    .body("{\"on\": \"2026-11-21\", \"reason\": \"Bên mua đổi kế hoạch\"}")
                    .post(path + "/termination")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("TERMINATED"));
            var events = probe.awaitOf(UUID.fromString(id), 3);
            assertThat(events.getFirst().state().toString()).doesNotContain("Siêu thị Vinh");
            assertThat(events.getLast().type()).isEqualTo("vn.ocop.agreement.terminated.v1");
        }
    }

    @Test
    void a_memorandum_states_an_intention_and_has_no_deliveries() {
        var product = new Registry(copies).camXaDoai();
        String id = sign(body("MEMORANDUM", product));
        Officers.ofNgheAn()
                .header("If-Match", "\"r1-0\"")
                .body(delivery(120, "2026-11-21"))
                .post(AGREEMENTS + "/" + id + "/deliveries")
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/not-a-contract"));
    }

    @Test
    void a_delivery_of_nothing_and_one_of_tomorrow_are_refused() {
        var product = new Registry(copies).camXaDoai();
        var deliveries = AGREEMENTS + "/" + sign(body("CONTRACT", product)) + "/deliveries";
        Officers.ofNgheAn()
                .header("If-Match", "\"r1-0\"")
                .body(delivery(0, "2026-11-21"))
                .post(deliveries)
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/value-is-nothing"));
        Officers.ofNgheAn()
                .header("If-Match", "\"r1-0\"")
                .body(delivery(1, "2026-11-22"))
                .post(deliveries)
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/day-not-yet-come"));
    }

    @Test
    void the_parties_must_be_known_and_belong_together() {
        var registry = new Registry(copies);
        var product = registry.camXaDoai();
        var other = registry.camXaDoai();
        var stranger = new Known(product.id(), UUID.randomUUID(), "?");
        refused(body("CONTRACT", stranger), "unknown-reference", "/producerId");
        refused(
                body("CONTRACT", new Known(UUID.randomUUID(), product.producerId(), "?")),
                "unknown-reference",
                "/productIds/0");
        refused(
                body("CONTRACT", new Known(other.id(), product.producerId(), "?")),
                "product-of-another-producer",
                "/productIds/0");
        refused(
                body("CONTRACT", product)
                        .replace(
                                "\"signedOn\"",
                                "\"eventId\": \"" + UUID.randomUUID() + "\", \"signedOn\""),
                "unknown-reference",
                "/eventId");
    }

    @Test
    void agreements_are_seen_in_their_area_only() {
        var product = new Registry(copies).camXaDoai();
        Officers.ofDongThap()
                .body(body("CONTRACT", product))
                .post(AGREEMENTS)
                .then()
                .statusCode(422);
        String id = sign(body("CONTRACT", product));
        Officers.ofNghiLoc()
                .queryParam("productId", product.id())
                .queryParam("signedFrom", "2026-11-20")
                .queryParam("q", "sieu thi")
                .queryParam("facets", "kind")
                .get(AGREEMENTS)
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].value.amount", equalTo(450_000_000))
                .body("items[0].deliveredAmount", nullValue())
                .body("facets.kind[0].code", equalTo("CONTRACT"));
        Officers.ofDongThap()
                .queryParam("productId", product.id())
                .get(AGREEMENTS)
                .then()
                .body("items", empty());
        Officers.ofDongThap().get(AGREEMENTS + "/" + id).then().statusCode(404);
        Officers.auditorOfNgheAn().get(AGREEMENTS + "/" + id).then().statusCode(200);
        Officers.anybody().get(AGREEMENTS + "/" + id).then().statusCode(401);
        Officers.partner("postmart").get(AGREEMENTS).then().statusCode(403);
    }

    @Test
    void an_agreement_follows_its_leading_product() {
        var registry = new Registry(copies);
        var product = registry.camXaDoai();
        String id = sign(body("CONTRACT", product));
        registry.move(product, "28519", "VN/82/28519");
        Officers.ofDongThap().get(AGREEMENTS + "/" + id).then().statusCode(200);
        Officers.ofNgheAn().get(AGREEMENTS + "/" + id).then().statusCode(404);
    }

    private static void refused(String body, String type, String pointer) {
        Officers.ofNgheAn()
                .body(body)
                .post(AGREEMENTS)
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/" + type))
                .body("errors.pointer", contains(pointer));
    }

    private static String sign(String body) {
        return Officers.ofNgheAn()
                .body(body)
                .post(AGREEMENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String delivery(long amount, String on) {
        return """
               {"amount": {"amount": %d, "currency": "VND"}, "on": "%s"}"""
                .formatted(amount, on);
    }

    private static String body(String kind, Known product) {
        return """
               {"kind": "%s", "productIds": ["%s"], "producerId": "%s",
                "buyer": {"name": "Công ty Cổ phần Siêu thị Vinh", "kind": "RETAILER"},
                "value": {"amount": 450000000, "currency": "VND"}, "signedOn": "2026-11-21"}"""
                .formatted(kind, product.id(), product.producerId());
    }
}
