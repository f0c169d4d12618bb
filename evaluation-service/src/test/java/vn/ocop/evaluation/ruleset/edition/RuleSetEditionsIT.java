package vn.ocop.evaluation.ruleset.edition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.road.Person;
import vn.ocop.platform.testing.ServiceTest;

/** A rule set from its import to its erratum, over HTTP. */
@ServiceTest
class RuleSetEditionsIT {

    private static final Person ADMINISTRATOR = Person.of("quan.tri", "administrator", "VN");
    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    private final int number = NUMBER.incrementAndGet();
    private final String id = "test-" + number;
    private final String path = "/v1/rule-sets/" + id;
    private final String day = "21%02d-01-01".formatted(number % 100);

    /** The example as a rule set of its own, in force from a far day of its own. */
    private String document() {
        return EditionExamples.RULE_SET.replace("30-2099", id).replace("2099-01-01", day);
    }

    private Response imported() {
        return ADMINISTRATOR.post("/v1/rule-sets", null, document());
    }

    private void published() {
        imported().then().statusCode(201);
        ADMINISTRATOR.act(path, "publication").then().statusCode(200);
    }

    @Test
    void a_draft_is_seen_and_used_by_administrators_only() {
        imported()
                .then()
                .statusCode(201)
                .header("Location", is(path))
                .body("state", is("DRAFT"))
                .body("tally.leaves", is(4));
        given().get(path).then().statusCode(404);
        given().get("/v1/rule-sets").then().body("items.id", not(hasItem(id)));
        given().get("/v1/rule-sets?state=DRAFT").then().body("items", empty());
        ADMINISTRATOR
                .get("/v1/rule-sets?state=DRAFT&limit=200")
                .then()
                .body("items.id", hasItem(id));
        ADMINISTRATOR
                .get(path + "/product-sets/01")
                .then()
                .statusCode(200)
                .body("parts[0].sections[0].children[0].title", is("Vùng nguyên liệu"));
        assess(4, 2).then().statusCode(404);
    }

    @Test
    void one_wrong_point_is_refused_with_its_place_and_nothing_is_kept() {
        var wrong =
                document()
                        .replace(
                                "{\"points\": 25, \"starMark\": 5}",
                                "{\"points\": 24, \"starMark\": 5}");
        ADMINISTRATOR
                .post("/v1/rule-sets", null, wrong)
                .then()
                .statusCode(422)
                .body("type", endsWith("rule-set-not-whole"))
                .body(
                        "errors.pointer",
                        hasItem("/productSets/0/parts/0/criteria/0/children/0/options/2/points"))
                .body("errors.code", hasItem("BEST_OPTION"));
        ADMINISTRATOR.get(path).then().statusCode(404);
    }

    @Test
    void every_fault_is_told_at_once() {
        var wrong =
                document()
                        .replace("\"from\": 70", "\"from\": 71")
                        .replace("\"criteria\": [\"1.1\"]", "\"criteria\": [\"9.9\"]")
                        .replace("{\"places\": [\"01:3\"]", "{\"places\": [\"01:33\"]");
        ADMINISTRATOR
                .post("/v1/rule-sets", null, wrong)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("BANDS_GAP"))
                .body("errors.code", hasItem("CONDITION"))
                .body("errors.code", hasItem("WORDING_MISSING"))
                .body("errors.code", hasItem("WORDING_STRAY"));
    }

    @Test
    void a_frame_of_wrong_shape_is_told_with_its_places() {
        var wrong =
                document()
                        .replace("\"months\": 36", "\"months\": \"36\"")
                        .replace("\"evaluates\": \"FULL\"", "\"evaluation\": \"FULL\"");
        ADMINISTRATOR
                .post("/v1/rule-sets", null, wrong)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/frame/certificate/months"))
                .body("errors.pointer", hasItem("/frame/levels/0/evaluation"));
    }

    @Test
    void a_draft_is_replaced_and_discarded_with_its_tag() {
        imported().then().statusCode(201);
        var first = ADMINISTRATOR.etag(path);
        ADMINISTRATOR
                .put(path, first, document().replace("\"samples\": 5", "\"samples\": 6"))
                .then()
                .statusCode(200)
                .body("revision", is(2));
        ADMINISTRATOR.put(path, first, document()).then().statusCode(412);
        ADMINISTRATOR
                .request()
                .header("If-Match", ADMINISTRATOR.etag(path))
                .delete(path)
                .then()
                .statusCode(204);
        ADMINISTRATOR.get(path).then().statusCode(404);
    }

    @Test
    void a_published_rule_set_is_frozen_readable_by_anyone_and_judges_sheets() {
        published();
        given().get(path).then().statusCode(200).body("legalBasis.effectiveFrom", is(day));
        assess(3, 3)
                .then()
                .statusCode(200)
                .body("outcome", is("RANKED"))
                .body("total", is(100))
                .body("stars", is(5));
        given().get(path + "/product-sets/01/score-sheet")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        ADMINISTRATOR
                .put(path, "*", document())
                .then()
                .statusCode(409)
                .body("type", endsWith("rule-set-published"));
    }

    @Test
    void the_shipped_law_is_frozen_too() {
        var law = "/v1/rule-sets/26-2026";
        ADMINISTRATOR.act(law, "publication").then().statusCode(409);
        ADMINISTRATOR
                .request()
                .header("If-Match", ADMINISTRATOR.etag(law))
                .delete(law)
                .then()
                .statusCode(409);
    }

    @Test
    void two_rule_sets_cannot_be_in_force_from_the_same_day() {
        published();
        var other = document().replace(id, id + "-b");
        ADMINISTRATOR.post("/v1/rule-sets", null, other).then().statusCode(201);
        ADMINISTRATOR
                .act(path + "-b", "publication")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("DAY_TAKEN"));
        ADMINISTRATOR
                .act(
                        path + "-b",
                        "publication",
                        Map.of("effectiveFrom", "2098-12-%02d".formatted(number % 28 + 1)))
                .then()
                .statusCode(200)
                .body("state", is("PUBLISHED"));
    }

    @Test
    void an_erratum_gives_a_new_revision_and_keeps_the_old_one() {
        published();
        var corrected =
                document()
                        .replace(
                                "{\"points\": 0}, {\"points\": 10}, {\"points\": 25}",
                                "{\"points\": 0}, {\"points\": 12}, {\"points\": 25}");
        erratum(document()).then().statusCode(422);
        erratum(corrected).then().statusCode(201).body("ruleSetRevision", is(2));
        assertThat(points(path + "/product-sets/01")).containsExactly(0, 12, 25);
        assertThat(points(path + "/product-sets/01?revision=1")).containsExactly(0, 10, 25);
        given().get(path + "/errata")
                .then()
                .body("items[0].erratum.source", is("Công văn 512/BNNMT-PTNT"))
                .body("items[0].productSets", is(List.of("01")));
        Person.of("binh.le", "evaluation-officer", "VN-2T:40")
                .get(path + "/errata/2/affected-results")
                .then()
                .statusCode(200)
                .body("items", empty());
        given().get(path + "/comparison?with=" + id + "&revision=1")
                .then()
                .body("sameHash", is(false))
                .body("differences.kind", is(List.of("OPTIONS")))
                .body("differences.criterion", is(List.of("2")));
    }

    @Test
    void wordings_change_without_touching_the_hash() {
        published();
        String hash = given().get(path).path("hash");
        String wordings =
                document()
                        .substring(
                                document().indexOf("{\"state\""), document().indexOf("\"names\""))
                        .strip()
                        .replaceFirst(",$", "")
                        .replace("WORKING", "OFFICIAL")
                        .replace("Vùng nguyên liệu", "Vùng nguyên liệu tập trung");
        ADMINISTRATOR
                .put(
                        path + "/wordings",
                        ADMINISTRATOR.etag(path + "/wordings"),
                        EditionExamples.WORDINGS)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("WORDING_MISSING"));
        ADMINISTRATOR
                .put(path + "/wordings", ADMINISTRATOR.etag(path + "/wordings"), wordings)
                .then()
                .statusCode(200)
                .body("state", is("OFFICIAL"))
                .body("revision", is(2));
        given().get(path + "/product-sets/01")
                .then()
                .body("wording", is("OFFICIAL"))
                .body("hash", is(hash))
                .body("parts[0].sections[0].children[0].title", is("Vùng nguyên liệu tập trung"));
    }

    @Test
    void an_export_imported_under_another_id_differs_in_its_id_only() throws IOException {
        var json = new ObjectMapper();
        var exported =
                (ObjectNode)
                        json.readTree(given().get("/v1/rule-sets/26-2026/document").asString());
        ((ObjectNode) exported.get("frame")).put("id", id).remove("hash");
        ADMINISTRATOR
                .post("/v1/rule-sets", null, exported.toString())
                .then()
                .statusCode(201)
                .body("tally.leaves", is(787))
                .body("tally.options", is(2535));
        ADMINISTRATOR
                .get("/v1/rule-sets/26-2026/comparison?with=" + id)
                .then()
                .statusCode(200)
                .body("differences", empty());
    }

    @Test
    void nobody_else_changes_the_law() {
        Person.of("binh.le", "evaluation-officer", "VN")
                .post("/v1/rule-sets", null, document())
                .then()
                .statusCode(403);
        given().contentType("application/json")
                .body(document())
                .post("/v1/rule-sets")
                .then()
                .statusCode(401);
    }

    private Response erratum(String ruleSet) {
        return ADMINISTRATOR.post(
                path + "/errata",
                given().get(path).header("ETag"),
                EditionExamples.ERRATUM.substring(
                                0, EditionExamples.ERRATUM.indexOf("\"ruleSet\": {"))
                        + "\"ruleSet\": "
                        + ruleSet
                        + "}");
    }

    private static List<Integer> points(String productSet) {
        return given().get(productSet).path("parts[1].sections[0].options.points");
    }

    private Response assess(int choice, int story) {
        return given().contentType("application/json")
                .body(
                        Map.of(
                                "sheets",
                                List.of(
                                        Map.of(
                                                "member",
                                                "a",
                                                "choices",
                                                Map.of(
                                                        "1.1", choice, "1.2", 2, "2", story, "3",
                                                        3)))))
                .post(path + "/product-sets/01/assessments");
    }
}
