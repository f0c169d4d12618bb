package vn.ocop.product.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.ocop.product.Registry.NGHE_AN;
import static vn.ocop.product.Registry.NGHI_LOC;
import static vn.ocop.product.Registry.aProducer;
import static vn.ocop.product.Registry.as;
import static vn.ocop.product.Registry.asOfficer;
import static vn.ocop.product.Registry.asOfficerOf;
import static vn.ocop.product.Registry.asPerson;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;
import vn.ocop.platform.testing.Tokens;

@ServiceTest
class ProducersIT {

    @Inject DataSource database;
    @Inject TestClock clock;

    @Test
    void an_officer_registers_a_producer_and_its_event_holds_no_personal_data() {
        try (var probe = EventProbe.on("ocop.producer")) {
            var answer =
                    asOfficerOf(NGHI_LOC)
                            .body(withTaxCode("2901234567"))
                            .post("/v1/producers")
                            .then()
                            .statusCode(201)
                            .header("Location", matchesPattern("/v1/producers/[0-9a-f-]{36}"))
                            .header("ETag", matchesPattern("\"r1-[0-9a-f]+\""))
                            .header("Revision-Token", notNullValue())
                            .body("name", equalTo("Hợp tác xã Cam Xã Đoài"))
                            .body("legalForm", equalTo("COOPERATIVE"))
                            .body("areaPath", equalTo("VN/40/17827"))
                            .body("unitResolved", equalTo(true))
                            .body("taxCode", equalTo("*******567"))
                            .body("telephone", equalTo("*******678"))
                            .body("email", equalTo("***@example.vn"))
                            .body("managers[0].confirmed", equalTo(true))
                            .body("demonstration", equalTo(false))
                            .extract();
            var event =
                    probe.await(
                            "vn.ocop.producer.registered.v1", UUID.fromString(answer.path("id")));
            assertThat(event.state().path("name").asText()).isEqualTo("Hợp tác xã Cam Xã Đoài");
            assertThat(event.state().toString())
                    .doesNotContain("2901234567", "0912345678", "camxadoai@");
        }
    }

    @Test
    void restricted_fields_are_given_in_full_to_those_in_charge_and_each_reading_is_logged()
            throws SQLException {
        var id =
                asOfficer()
                        .body(withTaxCode("2907654321"))
                        .post("/v1/producers")
                        .then()
                        .extract()
                        .<String>path("id");
        asOfficerOf(NGHI_LOC)
                .get("/v1/producers/" + id + "/contact")
                .then()
                .statusCode(200)
                .body("taxCode", equalTo("2907654321"))
                .body("telephone", equalTo("0912345678"));
        asOfficerOf("VN-2T:01").get("/v1/producers/" + id + "/contact").then().statusCode(404);
        as(Tokens.of("auditor").area("VN").sign())
                .get("/v1/producers/" + id + "/contact")
                .then()
                .statusCode(403);
        assertThat(readingsOf(id)).isEqualTo(1);
    }

    private static String withTaxCode(String taxCode) {
        return ProducerExamples.NEW.replaceFirst("\\{", "{\"taxCode\": \"" + taxCode + "\",");
    }

    private int readingsOf(String id) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                "select count(*) from audit_entry where object_id = ?::uuid"
                                        + " and action = 'RestrictedFieldRead' and actor = 'an.nguyen'")) {
            query.setString(1, id);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Test
    void a_person_registers_his_own_producer_and_acts_for_it_once_confirmed() {
        var person = "p" + UUID.randomUUID();
        var registered =
                asPerson(person)
                        .body(
                                Map.of(
                                        "name",
                                        "Hộ kinh doanh Lê Thị Hoa",
                                        "legalForm",
                                        "HOUSEHOLD_BUSINESS",
                                        "unit",
                                        NGHI_LOC))
                        .post("/v1/producers")
                        .then()
                        .statusCode(201)
                        .body("managers.subject", contains(person))
                        .body("managers[0].confirmed", equalTo(false))
                        .extract();
        var id = registered.<String>path("id");
        var product = Map.of("name", "Chè lam", "producerId", id, "unit", NGHI_LOC);
        asPerson(person)
                .body(product)
                .post("/v1/products")
                .then()
                .statusCode(403)
                .body("type", matchesPattern(".*/problems/manager-not-confirmed"));
        asOfficerOf(NGHI_LOC)
                .header("If-Match", registered.header("ETag"))
                .body(Map.of("subject", person))
                .post("/v1/producers/" + id + "/managers")
                .then()
                .statusCode(200)
                .body("managers[0].confirmed", equalTo(true));
        asPerson(person).body(product).post("/v1/products").then().statusCode(201);
        asPerson(person).get("/v1/me").then().body("producers", contains(id));
    }

    @Test
    void a_manager_taken_off_is_a_stranger() {
        var person = "p" + UUID.randomUUID();
        var id = aProducer("Hợp tác xã Rau sạch", person);
        asPerson(person).get("/v1/producers/" + id).then().statusCode(200);
        asOfficer()
                .header("If-Match", etagOf(id))
                .delete("/v1/producers/" + id + "/managers/" + person)
                .then()
                .statusCode(200)
                .body("managers", empty());
        asPerson(person).get("/v1/producers/" + id).then().statusCode(404);
        asOfficer()
                .header("If-Match", etagOf(id))
                .delete("/v1/producers/" + id + "/managers/" + person)
                .then()
                .statusCode(404);
    }

    private static String etagOf(String id) {
        return asOfficer()
                .get("/v1/producers/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    @Test
    void outside_the_area_a_producer_does_not_exist() {
        var id = aProducer("Hợp tác xã Lạc");
        asOfficerOf("VN-2T:01").get("/v1/producers/" + id).then().statusCode(404);
        asPerson("stranger").get("/v1/producers/" + id).then().statusCode(404);
        asOfficerOf("VN-2T:01")
                .header("If-Match", etagOf(id))
                .body("{}")
                .patch("/v1/producers/" + id)
                .then()
                .statusCode(404);
        asOfficerOf("VN-2T:01")
                .body(ProducerExamples.NEW)
                .post("/v1/producers")
                .then()
                .statusCode(404);
        asOfficerOf(NGHE_AN).get("/v1/producers/" + id).then().statusCode(200);
    }

    @Test
    void all_faults_of_a_body_are_named_at_once() {
        asOfficer()
                .body(
                        "{\"legalForm\": \"CLUB\", \"unit\": \"40\", \"taxCode\": \"x\", \"stars\": 5}")
                .post("/v1/producers")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        hasItems("/name", "/legalForm", "/unit", "/taxCode", "/stars"));
    }

    @Test
    void a_unit_that_does_not_exist_is_refused() {
        asOfficer()
                .body(Map.of("name", "Hợp tác xã X", "legalForm", "UNKNOWN", "unit", "VN-2T:99999"))
                .post("/v1/producers")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/unit"));
    }

    @Test
    void a_change_needs_the_revision_that_was_read() {
        var id = aProducer("Hợp tác xã Chè");
        var first = etagOf(id);
        asOfficer()
                .body(ProducerExamples.CHANGE)
                .patch("/v1/producers/" + id)
                .then()
                .statusCode(428);
        asOfficer()
                .header("If-Match", first)
                .body(ProducerExamples.CHANGE)
                .patch("/v1/producers/" + id)
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
        asOfficer()
                .header("If-Match", first)
                .body(ProducerExamples.CHANGE)
                .patch("/v1/producers/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void a_new_name_begins_on_its_day_and_null_empties_a_field() {
        var id =
                asOfficer()
                        .body(ProducerExamples.NEW)
                        .post("/v1/producers")
                        .then()
                        .extract()
                        .<String>path("id");
        asOfficer()
                .header("If-Match", etagOf(id))
                .body(ProducerExamples.CHANGE)
                .patch("/v1/producers/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Hợp tác xã Nông nghiệp Cam Xã Đoài"))
                .body("names[0].until", equalTo("2026-05-31"))
                .body("names[1].from", equalTo("2026-06-01"))
                .body("address", nullValue())
                .body("telephone", equalTo("*******678"));
        asOfficer()
                .header("If-Match", etagOf(id))
                .body("{\"name\": null}")
                .patch("/v1/producers/" + id)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/name"));
    }

    @Test
    void a_fact_of_tomorrow_is_not_recorded() {
        clock.set("2026-11-22T03:00:00Z");
        asOfficer()
                .body(
                        Map.of(
                                "name",
                                "HTX Mai",
                                "legalForm",
                                "COOPERATIVE",
                                "legalFormFrom",
                                "2026-11-23",
                                "unit",
                                NGHI_LOC))
                .post("/v1/producers")
                .then()
                .statusCode(422)
                .body("type", matchesPattern(".*/problems/day-ahead"));
    }

    @Test
    void a_repeated_post_gives_the_same_answer_and_makes_one_producer() {
        var key = UUID.randomUUID().toString();
        var name = "Hợp tác xã " + key;
        var body = Map.of("name", name, "legalForm", "COOPERATIVE", "unit", NGHI_LOC);
        var first =
                asOfficer()
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post("/v1/producers")
                        .then()
                        .statusCode(201);
        asOfficer()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/producers")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first.extract().<String>path("id")));
        asOfficer()
                .header("Idempotency-Key", key)
                .body(Map.of("name", "Khác", "legalForm", "FARM", "unit", NGHI_LOC))
                .post("/v1/producers")
                .then()
                .statusCode(422);
        asOfficer()
                .queryParam("q", key)
                .queryParam("count", true)
                .get("/v1/producers")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void the_list_shows_the_callers_area_page_by_page() {
        var word = "w" + UUID.randomUUID().toString().replace("-", "");
        aProducer("Hợp tác xã B " + word);
        aProducer("Hợp tác xã Ấ " + word);
        aProducer("Hợp tác xã C " + word);
        var query =
                Map.of(
                        "q",
                        word,
                        "limit",
                        2,
                        "count",
                        true,
                        "unit",
                        NGHE_AN,
                        "legalForm",
                        "COOPERATIVE");
        var first =
                asOfficerOf(NGHI_LOC)
                        .queryParams(query)
                        .get("/v1/producers")
                        .then()
                        .statusCode(200)
                        .body(
                                "items.name",
                                contains("Hợp tác xã Ấ " + word, "Hợp tác xã B " + word))
                        .body("items[0].products", equalTo(0))
                        .body("total", equalTo(3))
                        .extract();
        asOfficerOf(NGHI_LOC)
                .queryParams(query)
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get("/v1/producers")
                .then()
                .body("items.name", contains("Hợp tác xã C " + word))
                .body("nextCursor", nullValue());
        asOfficerOf("VN-2T:01")
                .queryParam("q", word)
                .get("/v1/producers")
                .then()
                .body("items", empty());
        asOfficerOf(NGHE_AN)
                .queryParam("q", word)
                .queryParam("legalForm", "FARM")
                .get("/v1/producers")
                .then()
                .body("items", empty());
    }

    @Test
    void a_person_finds_his_own_producers_only() {
        var person = "p" + UUID.randomUUID();
        var own = aProducer("Hợp tác xã của tôi", person);
        aProducer("Hợp tác xã của người khác");
        asPerson(person).get("/v1/producers").then().body("items.id", containsInAnyOrder(own));
    }

    @Test
    void unknown_parameters_are_refused() {
        asOfficer()
                .queryParam("order", "name")
                .get("/v1/producers")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("order"));
        asOfficer().queryParam("unit", "VN-9T:40").get("/v1/producers").then().statusCode(400);
        asOfficer().queryParam("limit", 201).get("/v1/producers").then().statusCode(400);
    }
}
