package vn.ocop.product.code;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static vn.ocop.product.Registry.aHistoricalProduct;
import static vn.ocop.product.Registry.aProducer;
import static vn.ocop.product.Registry.aProductOf;
import static vn.ocop.product.Registry.asOfficer;
import static vn.ocop.product.Registry.asOfficerOf;
import static vn.ocop.product.Registry.read;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;
import vn.ocop.product.Registry.Certificate;
import vn.ocop.product.Registry.Registered;

@ServiceTest
class OcopNumbersIT {

    private static final String SCHEMES =
            "identifiers.findAll { it.scheme == 'OCOP_NUMBER' }.value";

    @Inject TestClock clock;

    @BeforeEach
    void in_november_2026() {
        clock.set("2026-11-22T03:00:00Z");
    }

    private static Registered in(String unit) {
        return aProductOf(aProducer("Hợp tác xã Mã số"), "Sản phẩm " + UUID.randomUUID(), unit);
    }

    private static ValidatableResponse number(Registered product, String body) {
        return asOfficer()
                .header("If-Match", read(product.id()).etag())
                .body(body)
                .post("/v1/products/" + product.id() + "/ocop-numbers")
                .then();
    }

    @Test
    void the_commune_gives_the_next_number_of_the_year() {
        var first = in("VN-2T:17827");
        var second = in("VN-2T:17827");
        try (var probe = EventProbe.on("ocop.product")) {
            asOfficerOf("VN-2T:17827")
                    .header("If-Match", first.etag())
                    .body(OcopNumberResource.NEW)
                    .post("/v1/products/" + first.id() + "/ocop-numbers")
                    .then()
                    .statusCode(200)
                    .body("revision", equalTo(2))
                    .body(SCHEMES, contains("40-17827-1-2026"))
                    .body("identifiers[0].from", equalTo("2026-11-22"));
            var event =
                    probe.await(
                            "vn.ocop.product.ocop-number-assigned.v1", UUID.fromString(first.id()));
            assertThat(event.state().at("/identifiers/0/value").asText())
                    .isEqualTo("40-17827-1-2026");
        }
        number(second, OcopNumberResource.NEW)
                .statusCode(200)
                .body(SCHEMES, contains("40-17827-2-2026"));
        number(second, "{\"year\": 2027}")
                .statusCode(200)
                .body(SCHEMES, contains("40-17827-2-2026", "40-17827-1-2027"));
    }

    @Test
    void many_clerks_at_once_get_different_numbers_without_gaps()
            throws InterruptedException, ExecutionException {
        var products = new ArrayList<Registered>();
        for (int i = 0; i < 12; i++) {
            products.add(in("VN-2T:16681"));
        }
        var numbers = new ArrayList<Future<String>>();
        try (var clerks = Executors.newFixedThreadPool(6)) {
            for (var product : products) {
                numbers.add(
                        clerks.submit(
                                () ->
                                        asOfficerOf("VN-2T:16681")
                                                .header("If-Match", product.etag())
                                                .body(OcopNumberResource.NEW)
                                                .post(
                                                        "/v1/products/"
                                                                + product.id()
                                                                + "/ocop-numbers")
                                                .then()
                                                .statusCode(200)
                                                .extract()
                                                .path("identifiers[0].value")));
            }
        }
        var given = new ArrayList<String>();
        for (var number : numbers) {
            given.add(number.get());
        }
        var expected = new ArrayList<String>();
        for (int i = 1; i <= 12; i++) {
            expected.add("40-16681-" + i + "-2026");
        }
        assertThat(given).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void two_clerks_at_one_product_give_one_number()
            throws InterruptedException, ExecutionException {
        var product = in("VN-2T:16690");
        var answers = new ArrayList<Future<Integer>>();
        try (var clerks = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2; i++) {
                answers.add(
                        clerks.submit(
                                () ->
                                        asOfficer()
                                                .header("If-Match", product.etag())
                                                .body(OcopNumberResource.NEW)
                                                .post(
                                                        "/v1/products/"
                                                                + product.id()
                                                                + "/ocop-numbers")
                                                .statusCode()));
            }
        }
        assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                .containsExactlyInAnyOrder(200, 412);
        assertThat(read(product.id()).body().getList(SCHEMES)).hasSize(1);
    }

    @Test
    void a_product_has_one_number_a_year() {
        var product = in("VN-2T:16702");
        number(product, OcopNumberResource.NEW).statusCode(200);
        number(product, OcopNumberResource.NEW)
                .statusCode(409)
                .body("type", matchesPattern(".*/problems/already-numbered"));
    }

    @Test
    void a_number_found_on_paper_is_kept_as_it_stands_and_does_not_move_the_counter() {
        var old = in("VN-2T:16708");
        number(old, OcopNumberResource.ON_PAPER)
                .statusCode(200)
                .body(SCHEMES, contains("40-429-17830-3-2021"));
        number(old, "{\"year\": 2026, \"value\": \"40-16708-1-2026\"}").statusCode(200);
        // The serial that stands on paper already is passed over.
        number(in("VN-2T:16708"), OcopNumberResource.NEW)
                .statusCode(200)
                .body(SCHEMES, contains("40-16708-2-2026"));
    }

    @Test
    void numbers_are_given_for_this_year_and_the_next() {
        var product = in("VN-2T:17827");
        number(product, "{\"year\": 2025}")
                .statusCode(422)
                .body("type", matchesPattern(".*/problems/year-not-open"));
        number(product, "{\"year\": 2028}").statusCode(422);
        number(product, "{\"year\": 1999}").statusCode(400);
    }

    @Test
    void a_product_of_which_only_the_province_is_known_gets_no_number() {
        number(aHistoricalProduct("Rượu nếp", "VN-3T:40"), OcopNumberResource.NEW)
                .statusCode(409)
                .body("type", matchesPattern(".*/problems/commune-not-known"));
    }

    @Test
    void a_product_no_longer_made_gets_no_number() {
        var product = in("VN-2T:17827");
        asOfficer()
                .header("If-Match", product.etag())
                .body("{\"state\": \"ENDED\", \"from\": \"2026-11-01\"}")
                .post("/v1/products/" + product.id() + "/production-states")
                .then()
                .statusCode(200);
        number(product, OcopNumberResource.NEW)
                .statusCode(409)
                .body("type", matchesPattern(".*/problems/production-ended"));
    }

    @Test
    void another_commune_does_not_number_it() {
        var product = in("VN-2T:17827");
        asOfficerOf("VN-2T:16681")
                .header("If-Match", product.etag())
                .body(OcopNumberResource.NEW)
                .post("/v1/products/" + product.id() + "/ocop-numbers")
                .then()
                .statusCode(404);
    }

    @Test
    void a_province_may_let_its_serials_run_on() {
        var setting =
                "{\"province\": \"VN-2T:42\", \"counting\": \"RUNNING\", \"from\": \"2026-01-01\","
                        + " \"document\": \"Công văn 123/SNNMT-OCOP\"}";
        asOfficerOf("VN-2T:40")
                .body(setting)
                .post("/v1/ocop-number-settings")
                .then()
                .statusCode(404);
        var location =
                asOfficerOf("VN-2T:42")
                        .body(setting)
                        .post("/v1/ocop-number-settings")
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location");
        asOfficer().get(location).then().statusCode(200).body("counting", equalTo("RUNNING"));
        asOfficerOf("VN-2T:42")
                .body(setting)
                .post("/v1/ocop-number-settings")
                .then()
                .statusCode(409);
        asOfficer()
                .queryParam("province", "VN-2T:42")
                .get("/v1/ocop-number-settings")
                .then()
                .body("items", hasSize(1));
        var commune = "VN-2T:18073";
        number(in(commune), OcopNumberResource.NEW)
                .statusCode(200)
                .body(SCHEMES, contains("42-18073-1-2026"));
        number(in(commune), "{\"year\": 2027}")
                .statusCode(200)
                .body(SCHEMES, contains("42-18073-2-2027"));
    }

    @Test
    void a_number_may_be_shared_and_a_stranger_finds_the_public_ones() {
        var value = "OLD-" + UUID.randomUUID();
        var body = "{\"year\": 2021, \"value\": \"" + value + "\"}";
        var one = in("VN-2T:17827");
        var other = in("VN-2T:17827");
        number(one, body).statusCode(200);
        number(other, body).statusCode(200);
        var query = Map.of("scheme", "OCOP_NUMBER", "value", value);
        asOfficer()
                .queryParams(query)
                .get("/v1/products/by-identifier")
                .then()
                .statusCode(200)
                .body("items.productId", hasItems(one.id(), other.id()));
        given().queryParams(query).get("/v1/products/by-identifier").then().body("items", empty());
        new Certificate(one.id(), 3).inForceFrom(LocalDate.of(2026, 10, 15)).announce();
        given().queryParams(query)
                .get("/v1/products/by-identifier")
                .then()
                .body("items.productId", contains(one.id()))
                .body("items[0].covered", equalTo(true));
    }

    @Test
    void a_gtin_tells_the_variant_and_whether_it_is_covered() {
        var gtin = "8938505974194";
        var product = in("VN-2T:17827");
        var body = "{\"name\": \"Hộp 5 kg\", \"gtin\": \"" + gtin + "\"}";
        var path = "/v1/products/" + product.id() + "/variants";
        asOfficer().header("If-Match", product.etag()).body(body).post(path).then().statusCode(200);
        asOfficer()
                .header("If-Match", read(product.id()).etag())
                .body("{\"name\": \"Hộp 2 kg\"}")
                .post(path)
                .then()
                .statusCode(200);
        var uncovered =
                read(product.id()).body().getString("variants.find { it.name == 'Hộp 2 kg' }.id");
        var certificate =
                new Certificate(product.id(), 4)
                        .inForceFrom(LocalDate.of(2026, 10, 15))
                        .with("variantIds", List.of(uncovered))
                        .announce();
        var mine = "items.find { it.productId == '" + product.id() + "' }";
        var query = Map.of("scheme", "GTIN", "value", gtin);
        given().queryParams(query)
                .get("/v1/products/by-identifier")
                .then()
                .body(mine + ".variantName", equalTo("Hộp 5 kg"))
                .body(mine + ".covered", equalTo(false));
        certificate.with("variantIds", List.of()).revision(2);
        EventProbe.publish(certificate.event());
        await().untilAsserted(
                        () ->
                                given().queryParams(query)
                                        .get("/v1/products/by-identifier")
                                        .then()
                                        .body(mine + ".covered", equalTo(true)));
    }

    @Test
    void a_look_up_needs_scheme_and_value() {
        given().get("/v1/products/by-identifier")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItems("scheme", "value"));
        given().queryParams(Map.of("scheme", "ISBN", "value", "1"))
                .get("/v1/products/by-identifier")
                .then()
                .statusCode(400);
    }
}
