package vn.ocop.product.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.ocop.product.Registry.NGHI_LOC;
import static vn.ocop.product.Registry.aProducer;
import static vn.ocop.product.Registry.as;
import static vn.ocop.product.Registry.asOfficerOf;
import static vn.ocop.product.Registry.asPerson;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.restricted.SealPlainRows;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.Tokens;

@ServiceTest
class PersonalDataIT {

    private static final String IDENTITY = "040187001234";

    @Inject DataSource database;
    @Inject SealPlainRows seal;
    @Inject PlainContacts plain;

    private static String aTaxCode() {
        return Long.toString(ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L));
    }

    private static Map<String, Object> aHousehold(String taxCode) {
        return Map.of(
                "name",
                "Hộ kinh doanh Trần Thị Lan",
                "legalForm",
                "HOUSEHOLD_BUSINESS",
                "unit",
                NGHI_LOC,
                "taxCode",
                taxCode);
    }

    private static String etagOf(String id) {
        return asOfficerOf(NGHI_LOC).get("/v1/producers/" + id).header("ETag");
    }

    private static void represent(String id) {
        asOfficerOf(NGHI_LOC)
                .header("If-Match", etagOf(id))
                .body(ProducerExamples.REPRESENTATIVE)
                .put("/v1/producers/" + id + "/representative")
                .then()
                .statusCode(200)
                .body("represented", equalTo(true))
                .body("revision", equalTo(2))
                .body(not(containsString(IDENTITY)))
                .body(not(containsString("Trần Thị Lan")));
    }

    private List<String> texts(String sql, String id) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, id);
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }

    @Test
    void a_representative_is_read_in_full_by_those_in_charge_and_each_reading_is_logged()
            throws SQLException {
        var person = "p" + UUID.randomUUID();
        var id = aProducer("Hợp tác xã Lụa", person);
        var path = "/v1/producers/" + id + "/representative";
        represent(id);

        asPerson(person)
                .get(path)
                .then()
                .statusCode(200)
                .body("identityNumber", equalTo(IDENTITY))
                .body("birthDate", equalTo("1987-03-12"))
                .body("ethnicity", equalTo("Thái"));
        asOfficerOf(NGHI_LOC).get(path).then().statusCode(200).body("sex", equalTo("FEMALE"));

        assertThat(
                        texts(
                                "select actor from audit_entry where object_id = ?::uuid"
                                        + " and action = 'RestrictedFieldRead' order by at",
                                id))
                .containsExactly(person, "an.nguyen");
    }

    @Test
    void where_nobody_is_on_file_there_is_no_name() {
        var id = aProducer("Hợp tác xã Lụa");
        asOfficerOf(NGHI_LOC)
                .get("/v1/producers/" + id + "/representative")
                .then()
                .statusCode(200)
                .body("producerId", equalTo(id))
                .body("name", nullValue());
    }

    @Test
    void others_do_not_even_learn_that_there_is_one() {
        var id = aProducer("Hợp tác xã Lụa");
        represent(id);
        var path = "/v1/producers/" + id + "/representative";
        asOfficerOf("VN-2T:01").get(path).then().statusCode(404);
        asPerson("stranger").get(path).then().statusCode(404);
        for (var role : List.of("auditor", "evaluation-officer", "administrator", "partner")) {
            as(Tokens.of(role).area("VN").sign()).get(path).then().statusCode(403);
        }
        asOfficerOf("VN-2T:01")
                .header("If-Match", "\"r2-0\"")
                .body(ProducerExamples.REPRESENTATIVE)
                .put(path)
                .then()
                .statusCode(404);
    }

    @Test
    void no_event_no_audit_entry_and_no_column_holds_a_value_in_the_clear() throws SQLException {
        try (var probe = EventProbe.on("ocop.producer")) {
            var id = aProducer("Hợp tác xã Lụa");
            represent(id);
            var values = new String[] {IDENTITY, "Trần Thị Lan", "1987-03-12", "Thái", "Xóm 5"};

            var event = probe.awaitOf(UUID.fromString(id), 2).getLast();
            assertThat(event.state().toString()).doesNotContain(values);
            assertThat(texts("select e::text from audit_entry e where object_id = ?::uuid", id))
                    .allSatisfy(entry -> assertThat(entry).doesNotContain(values));
            assertThat(
                            texts(
                                    "select r::text from producer_restricted r where producer_id = ?::uuid",
                                    id))
                    .hasSize(9)
                    .allSatisfy(row -> assertThat(row).contains("t1:").doesNotContain(values));
        }
    }

    @Test
    void a_person_on_file_is_replaced_as_a_whole() {
        var id = aProducer("Hợp tác xã Lụa");
        represent(id);
        asOfficerOf(NGHI_LOC)
                .header("If-Match", etagOf(id))
                .body("{\"name\": \"Lê Văn Nam\"}")
                .put("/v1/producers/" + id + "/representative")
                .then()
                .statusCode(200);
        asOfficerOf(NGHI_LOC)
                .get("/v1/producers/" + id + "/representative")
                .then()
                .body("name", equalTo("Lê Văn Nam"))
                .body("identityNumber", nullValue());
    }

    @Test
    void a_tax_code_belongs_to_one_producer_and_the_refusal_says_nothing_of_it() {
        var taxCode = aTaxCode();
        String first =
                asOfficerOf(NGHI_LOC)
                        .body(aHousehold(taxCode))
                        .post("/v1/producers")
                        .then()
                        .statusCode(201)
                        .body("taxCode", equalTo("*******" + taxCode.substring(7)))
                        .extract()
                        .path("id");
        var refusal =
                asOfficerOf(NGHI_LOC)
                        .body(aHousehold(taxCode))
                        .post("/v1/producers")
                        .then()
                        .statusCode(409)
                        .extract();
        assertThat(refusal.<String>path("type")).endsWith("/problems/tax-code-on-file");
        assertThat(refusal.asString())
                .doesNotContain(first, taxCode, taxCode.substring(7), "Trần Thị Lan");
    }

    @Test
    void a_replayed_answer_holds_no_restricted_field_not_even_masked() {
        var key = UUID.randomUUID().toString();
        var body = aHousehold(aTaxCode());
        asOfficerOf(NGHI_LOC)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/producers")
                .then()
                .statusCode(201);
        asOfficerOf(NGHI_LOC)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/producers")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("taxCode", nullValue())
                .body("name", equalTo("Hộ kinh doanh Trần Thị Lan"));
    }

    @Test
    void what_was_stored_in_the_clear_is_sealed_when_the_service_starts() throws SQLException {
        var id = aProducer("Hợp tác xã cũ");
        var other = aProducer("Hợp tác xã cũ khác");
        var taxCode = aTaxCode();
        try (var connection = database.getConnection();
                var old =
                        connection.prepareStatement(
                                "update producer set tax_code = ?, email = 'cu@example.vn' where id in (?::uuid, ?::uuid)")) {
            old.setString(1, taxCode);
            old.setString(2, id);
            old.setString(3, other);
            old.executeUpdate();
        }

        assertThat(seal.some(plain)).isEqualTo(2);

        for (var one : List.of(id, other)) {
            asOfficerOf(NGHI_LOC)
                    .get("/v1/producers/" + one + "/contact")
                    .then()
                    .body("taxCode", equalTo(taxCode))
                    .body("email", equalTo("cu@example.vn"));
            assertThat(texts("select tax_code || email from producer where id = ?::uuid", one))
                    .containsOnlyNulls();
        }
        assertThat(seal.some(plain)).isZero();
    }
}
