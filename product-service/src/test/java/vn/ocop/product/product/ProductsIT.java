package vn.ocop.product.product;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static vn.ocop.product.Registry.NGHI_LOC;
import static vn.ocop.product.Registry.aProducer;
import static vn.ocop.product.Registry.aProduct;
import static vn.ocop.product.Registry.aProductOf;
import static vn.ocop.product.Registry.asOfficer;
import static vn.ocop.product.Registry.asOfficerOf;
import static vn.ocop.product.Registry.asPerson;
import static vn.ocop.product.Registry.read;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

@ServiceTest
class ProductsIT {

    private static final String ID_IN_EXAMPLE = "0198a1f2-3b4c-7d5e-8f60-718293a4b5c6";
    private static final String HISTORY_WITHOUT_DAY =
            "{\"name\": \"Nước mắm Cửa Hội\", \"unit\": \"VN-3T:40\", \"historical\": true}";

    @Inject TestClock clock;

    private static Map<String, Object> product(String field, Object value) {
        var product =
                new HashMap<String, Object>(
                        Map.of(
                                "name",
                                "Cam Xã Đoài",
                                "producerId",
                                aProducer("Hợp tác xã Cam"),
                                "unit",
                                NGHI_LOC));
        product.put(field, value);
        return product;
    }

    private static void isRefused(Map<String, Object> product, int status, String problem) {
        asOfficer()
                .body(product)
                .post("/v1/products")
                .then()
                .statusCode(status)
                .body("type", matchesPattern(".*/problems/" + problem));
    }

    @Test
    void an_officer_registers_the_product_of_the_example() {
        var producer = aProducer("Hợp tác xã Cam Xã Đoài");
        try (var probe = EventProbe.on("ocop.product")) {
            var answer =
                    asOfficerOf(NGHI_LOC)
                            .body(ProductExamples.NEW.replace(ID_IN_EXAMPLE, producer))
                            .post("/v1/products")
                            .then()
                            .statusCode(201)
                            .header("ETag", matchesPattern("\"r1-.*"))
                            .body("code", matchesPattern("[2-9a-z]{10}"))
                            .body("producerName", equalTo("Hợp tác xã Cam Xã Đoài"))
                            .body("areaPath", equalTo("VN/40/17827"))
                            .body("productGroup", equalTo("I.1"))
                            .body("productionState", equalTo("MADE"))
                            .body("variants", hasSize(1))
                            .body("published", equalTo(false))
                            .body("certificates", empty())
                            .body(
                                    "actions.find { it.name == 'ASSIGN_OCOP_NUMBER' }.allowed",
                                    equalTo(true))
                            .extract();
            var event =
                    probe.await(
                            "vn.ocop.product.registered.v1", UUID.fromString(answer.path("id")));
            assertThat(event.state().path("producerId").asText()).isEqualTo(producer);
            assertThat(event.state().path("areaPath").asText()).isEqualTo("VN/40/17827");
            assertThat(event.state().toString()).doesNotContain("Hợp tác xã");
        }
    }

    @Test
    void history_is_recorded_as_known_on_the_map_of_its_time() {
        asOfficer()
                .body(ProductExamples.HISTORICAL)
                .post("/v1/products")
                .then()
                .statusCode(201)
                .body("unit", equalTo("VN-3T:40"))
                .body("areaPath", equalTo("VN/40"))
                .body("oldPath", equalTo("VN-3T/40"))
                .body("producerId", nullValue())
                .body("productSet", nullValue())
                .body("productGroup", equalTo("I"))
                .body("historical", equalTo(true));
    }

    @Test
    void a_unit_of_the_older_map_without_a_day_stays_without_one() {
        asOfficer()
                .body(HISTORY_WITHOUT_DAY)
                .post("/v1/products")
                .then()
                .statusCode(201)
                .body("unit", equalTo("VN-3T:40"))
                .body("unitDate", nullValue());
    }

    @Test
    void history_is_recorded_by_officers() {
        asPerson("p" + UUID.randomUUID())
                .body(ProductExamples.HISTORICAL)
                .post("/v1/products")
                .then()
                .statusCode(403)
                .body("type", matchesPattern(".*/problems/history-by-officers"));
    }

    @Test
    void a_new_product_belongs_to_a_commune_of_todays_map() {
        isRefused(product("unit", "VN-2T:40"), 422, "unit-not-a-commune");
        isRefused(product("unit", "VN-3T:17827"), 422, "unit-not-a-commune");
    }

    @Test
    void a_new_product_has_a_producer() {
        isRefused(new HashMap<>(Map.of("name", "Cam", "unit", NGHI_LOC)), 422, "producer-missing");
        isRefused(product("producerId", UUID.randomUUID()), 422, "unknown-reference");
    }

    @Test
    void the_group_has_to_fit_the_product_set() {
        var product = product("productSet", "09");
        product.put("productGroup", "I.1");
        isRefused(product, 422, "group-does-not-fit-set");
        isRefused(product("productGroup", "VII"), 422, "unknown-reference");
    }

    @Test
    void a_mistyped_gtin_is_refused() {
        isRefused(
                product("variants", List.of(Map.of("name", "Hộp 5 kg", "gtin", "8938505974195"))),
                422,
                "gtin-check-digit");
    }

    @Test
    void a_new_product_cannot_bring_its_ocop_number() {
        var number = Map.of("scheme", "OCOP_NUMBER", "value", "40-17827-1-2026");
        isRefused(product("identifiers", List.of(number)), 422, "ocop-number-by-commune");
    }

    @Test
    void outside_the_area_a_product_does_not_exist() {
        var product = aProduct("Cam Vinh");
        asOfficerOf("VN-2T:01").get("/v1/products/" + product.id()).then().statusCode(404);
        asPerson("stranger").get("/v1/products/" + product.id()).then().statusCode(404);
        given().get("/v1/products/" + product.id()).then().statusCode(404);
        asOfficerOf("VN-2T:01")
                .body(product("description", "x"))
                .post("/v1/products")
                .then()
                .statusCode(404);
        asOfficerOf("VN-2T:01")
                .header("If-Match", product.etag())
                .body(ProductExamples.CHANGE)
                .patch("/v1/products/" + product.id())
                .then()
                .statusCode(404);
    }

    @Test
    void a_product_that_its_producer_shows_is_public_and_the_public_has_no_actions() {
        var product = aProduct("Giò bê");
        try (var probe = EventProbe.on("ocop.product")) {
            asOfficer()
                    .header("If-Match", product.etag())
                    .body(ProductExamples.PUBLICATION)
                    .post("/v1/products/" + product.id() + "/publication")
                    .then()
                    .statusCode(200)
                    .body("published", equalTo(true));
            probe.await("vn.ocop.product.published.v1", UUID.fromString(product.id()));
        }
        given().get("/v1/products/" + product.id()).then().statusCode(200).body("actions", empty());
        asOfficer()
                .header("If-Match", read(product.id()).etag())
                .body("{\"published\": false}")
                .post("/v1/products/" + product.id() + "/publication")
                .then()
                .statusCode(200);
        given().get("/v1/products/" + product.id()).then().statusCode(404);
    }

    @Test
    void a_stale_change_is_refused_and_a_missing_precondition_too() {
        var product = aProduct("Bánh đa");
        var path = "/v1/products/" + product.id();
        asOfficer().body(ProductExamples.CHANGE).patch(path).then().statusCode(428);
        asOfficer()
                .header("If-Match", product.etag())
                .body(ProductExamples.CHANGE)
                .patch(path)
                .then()
                .statusCode(200);
        asOfficer()
                .header("If-Match", product.etag())
                .body(ProductExamples.CHANGE)
                .patch(path)
                .then()
                .statusCode(412);
        asOfficer()
                .header("If-Match", product.etag())
                .body(ProductExamples.VARIANT)
                .post(path + "/variants")
                .then()
                .statusCode(412);
    }

    @Test
    void a_reading_that_is_still_good_is_answered_with_304() {
        var product = aProduct("Bún khô");
        var path = "/v1/products/" + product.id();
        asOfficer().header("If-None-Match", product.etag()).get(path).then().statusCode(304);
        asOfficer()
                .header("If-Match", product.etag())
                .body(ProductExamples.VARIANT)
                .post(path + "/variants");
        asOfficer().header("If-None-Match", product.etag()).get(path).then().statusCode(200);
    }

    @Test
    void a_patch_changes_what_it_names_and_empties_what_is_null() {
        var product = aProduct("Tương Nam Đàn");
        asOfficer()
                .header("If-Match", product.etag())
                .body("{\"productSet\": \"09\", \"description\": \"Tương nếp\"}")
                .patch("/v1/products/" + product.id())
                .then()
                .statusCode(200)
                .body("name", equalTo("Tương Nam Đàn"))
                .body("productSet", equalTo("09"))
                .body("productGroup", equalTo("I.4"))
                .body("description", equalTo("Tương nếp"));
        asOfficer()
                .header("If-Match", read(product.id()).etag())
                .body("{\"description\": null, \"productSet\": null}")
                .patch("/v1/products/" + product.id())
                .then()
                .statusCode(200)
                .body("description", nullValue())
                .body("productSet", nullValue())
                .body("productGroup", equalTo("I.4"));
    }

    @Test
    void variants_and_production_states_count_the_revision_up() {
        clock.set("2026-11-22T03:00:00Z");
        var product = aProduct("Mật ong");
        var path = "/v1/products/" + product.id();
        asOfficer()
                .header("If-Match", product.etag())
                .body(ProductExamples.VARIANT)
                .post(path + "/variants")
                .then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("variants.name", contains("Túi lưới 2 kg"));
        asOfficer()
                .header("If-Match", read(product.id()).etag())
                .body(ProductExamples.STATE)
                .post(path + "/production-states")
                .then()
                .statusCode(200)
                .body("revision", equalTo(3))
                .body("productionState", equalTo("SEASONAL"))
                .body("productionStateFrom", equalTo("2026-09-01"));
        asOfficer()
                .header("If-Match", read(product.id()).etag())
                .body("{\"state\": \"ENDED\", \"from\": \"2026-11-23\"}")
                .post(path + "/production-states")
                .then()
                .statusCode(422)
                .body("type", matchesPattern(".*/problems/day-ahead"));
    }

    @Test
    void a_manager_keeps_his_product_but_its_transfer_is_an_officers_matter() {
        var person = "p" + UUID.randomUUID();
        var producer = aProducer("Hợp tác xã Miến", person);
        var other = aProducer("Hợp tác xã Miến mới");
        var answer =
                asPerson(person)
                        .body(Map.of("name", "Miến dong", "producerId", producer, "unit", NGHI_LOC))
                        .post("/v1/products")
                        .then()
                        .statusCode(201)
                        .body(
                                "actions.find { it.name == 'ASSIGN_OCOP_NUMBER' }.allowed",
                                equalTo(false))
                        .extract();
        var path = "/v1/products/" + answer.path("id");
        asPerson(person)
                .header("If-Match", answer.header("ETag"))
                .body(Map.of("producerId", other))
                .patch(path)
                .then()
                .statusCode(403)
                .body("type", matchesPattern(".*/problems/transfer-by-officers"));
        asOfficer()
                .header("If-Match", answer.header("ETag"))
                .body(Map.of("producerId", other))
                .patch(path)
                .then()
                .statusCode(200)
                .body("producerName", equalTo("Hợp tác xã Miến mới"));
        asPerson(person).get(path).then().statusCode(404);
    }

    @Test
    void hostile_texts_are_kept_as_texts_or_refused() {
        var name = "<script>alert(1)</script>'; drop table product; --";
        asOfficer()
                .body(product("name", name))
                .post("/v1/products")
                .then()
                .statusCode(201)
                .body("name", equalTo(name));
        asOfficer().body(product("name", "a\u202Eb")).post("/v1/products").then().statusCode(400);
        asOfficer()
                .body(product("name", "x".repeat(301)))
                .post("/v1/products")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/name"));
        asOfficer()
                .body("{\"name\": \"a\", \"name\": \"b\"}")
                .post("/v1/products")
                .then()
                .statusCode(400);
        asOfficer().body("[]").post("/v1/products").then().statusCode(400);
        asOfficer()
                .get("/v1/products/not-an-id")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void the_demonstration_flag_travels_with_the_event() {
        var producer = aProducer("Hợp tác xã minh họa");
        try (var probe = EventProbe.on("ocop.product")) {
            var id =
                    asOfficer()
                            .header("Ocop-Demonstration", "true")
                            .body(
                                    Map.of(
                                            "name",
                                            "Cam minh họa",
                                            "producerId",
                                            producer,
                                            "unit",
                                            NGHI_LOC))
                            .post("/v1/products")
                            .then()
                            .statusCode(201)
                            .body("demonstration", equalTo(true))
                            .extract()
                            .<String>path("id");
            var event = probe.await("vn.ocop.product.registered.v1", UUID.fromString(id));
            assertThat(event.state().path("demonstration").asBoolean()).isTrue();
        }
    }

    @Test
    void reasons_are_given_in_the_language_asked_for() {
        var person = "p" + UUID.randomUUID();
        var product = aProductOf(aProducer("Hợp tác xã Kẹo", person), "Kẹo lạc", NGHI_LOC);
        asPerson(person)
                .header("Accept-Language", "en")
                .get("/v1/products/" + product.id())
                .then()
                .body(
                        "actions.find { it.name == 'ASSIGN_OCOP_NUMBER' }.reason",
                        equalTo("Registry officers of the commune or above only"));
    }
}
