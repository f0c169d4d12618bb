package vn.ocop.evaluation.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.road.Person;
import vn.ocop.evaluation.road.Road;
import vn.ocop.evaluation.road.ScoreCards;
import vn.ocop.evaluation.road.Sitting;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

/**
 * An erratum of the law while dossiers are being judged. It concerns product set 24 only, and the
 * law is put right again after each test.
 */
@ServiceTest
class JudgedRevisionIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LAW = "/v1/rule-sets/26-2026";
    private static final String SET = "24";

    /** Its second option gives 3 points of 5, and 2 after the erratum. */
    private static final String CRITERION = "9";

    private static final Person ADMINISTRATOR = Person.of("quan.tri", "administrator", "VN");
    private static final Person OFFICER = Person.of("binh.le", "evaluation-officer", Road.PROVINCE);

    @Inject TestClock clock;

    private String right = "";

    @BeforeEach
    void it_is_a_monday_in_september() {
        clock.set("2026-09-14T03:00:00Z");
        right = given().get(LAW + "/document").asString();
    }

    @AfterEach
    void put_the_law_right() throws IOException {
        correct(3);
    }

    @Test
    void an_item_is_judged_under_the_revision_of_its_opening_and_an_erratum_lists_what_it_concerns()
            throws IOException {
        var decided = opened(SET);
        var decidedResult = judged(decided, choices(SET));
        var begun = opened(SET);
        begun.scores(begun.chair(), 1, choices(SET));
        var elsewhere = opened("23");
        judged(elsewhere, ScoreCards.best("23"));

        var corrected = correct(2);

        begun.members.stream().skip(1).forEach(member -> begun.scores(member, 1, choices(SET)));
        var begunResult = closed(begun);
        var later = opened(SET);
        var laterResult = judged(later, choices(SET));
        assertThat(decidedResult.getInt("total")).isEqualTo(98);
        assertThat(begunResult.getInt("total")).as("judged as begun").isEqualTo(98);
        assertThat(laterResult.getInt("total")).isEqualTo(97);
        assertThat(begunResult.getLong("ruleSetRevision")).isEqualTo(corrected - 1);
        assertThat(begunResult.getString("ruleSetHash"))
                .isEqualTo(decidedResult.getString("ruleSetHash"));
        assertThat(laterResult.getLong("ruleSetRevision")).isEqualTo(corrected);
        assertThat(concerned(corrected))
                .contains(item(decided), item(begun))
                .doesNotContain(item(later), item(elsewhere));
        assertThat(
                        Person.of("chi.tran", "evaluation-officer", "VN-2T:38")
                                .get(LAW + "/errata/" + corrected + "/affected-results")
                                .<List<String>>path("items"))
                .as("another province")
                .isEmpty();

        var restored = correct(3);

        assertThat(concerned(restored))
                .as("judged under what the law says again")
                .contains(item(later))
                .doesNotContain(item(decided), item(begun));
        assertThat(concerned(corrected)).doesNotContain(item(later));
        assertThat(decided.chair().get(decided.session).<String>path("items[0].sha256"))
                .as("no result is changed")
                .isEqualTo(FrozenText.sha256(minutes(decided)));
    }

    @Test
    void what_was_judged_before_an_erratum_can_be_judged_again_by_its_revision()
            throws IOException {
        var corrected = correct(2);

        assess("?revision=" + (corrected - 1)).then().body("total", is(98));
        assess("").then().body("total", is(97));
        assess("?revision=" + (corrected + 1)).then().statusCode(404).body("total", nullValue());
    }

    /** Gives the second option of the criterion so many points, unless it has them. */
    private long correct(int points) throws IOException {
        var document = (ObjectNode) JSON.readTree(right);
        ((ObjectNode) document.get("frame")).remove("hash");
        ((ObjectNode) options(document).get(1)).put("points", points);
        long revision = given().get(LAW).<Integer>path("revision");
        if (given().get(LAW + "/product-sets/" + SET)
                        .<List<Integer>>path(
                                "parts[2].sections.find { it.code == '%s' }.options.points"
                                        .formatted(CRITERION))
                        .get(1)
                == points) {
            return revision;
        }
        ADMINISTRATOR
                .post(
                        LAW + "/errata",
                        given().get(LAW).header("ETag"),
                        Map.of(
                                "erratum",
                                Map.of(
                                        "source", "Công văn 512/BNNMT-PTNT",
                                        "date", "2026-09-14",
                                        "reason", "Điểm mức 2 tiêu chí 9 của bộ 24 in sai"),
                                "ruleSet",
                                JSON.convertValue(document, Map.class)))
                .then()
                .statusCode(201);
        return revision + 1;
    }

    private static ArrayNode options(JsonNode document) {
        for (var set : document.path("productSets")) {
            if (set.path("code").asText().equals(SET)) {
                for (var criterion : set.path("parts").path(2).path("criteria")) {
                    if (criterion.path("code").asText().equals(CRITERION)) {
                        return (ArrayNode) criterion.path("options");
                    }
                }
            }
        }
        throw new IllegalStateException("no criterion " + CRITERION);
    }

    private static Map<String, Integer> choices(String set) {
        var choices = new TreeMap<>(ScoreCards.best(set));
        choices.put(CRITERION, 2);
        return choices;
    }

    private static Response assess(String query) {
        return given().contentType("application/json")
                .body(Map.of("sheets", List.of(Map.of("member", "a", "choices", choices(SET)))))
                .post(LAW + "/product-sets/" + SET + "/assessments" + query);
    }

    private static Sitting opened(String set) {
        return Sitting.founded().withSettings().planned(Road.ofSet(set).requested()).opened();
    }

    private static JsonPath judged(Sitting sitting, Map<String, Integer> choices) {
        return closed(sitting.allScore(1, choices));
    }

    private static JsonPath closed(Sitting sitting) {
        assertThat(sitting.close(Map.of()).statusCode()).isEqualTo(200);
        assertThat(sitting.confirm().statusCode()).isEqualTo(200);
        return JsonPath.from(minutes(sitting));
    }

    private static String minutes(Sitting sitting) {
        return sitting.chair().get(sitting.item() + "/minutes").asString();
    }

    private static String item(Sitting sitting) {
        return sitting.item().substring(sitting.item().lastIndexOf('/') + 1);
    }

    private static List<String> concerned(long revision) {
        return OFFICER.get(LAW + "/errata/" + revision + "/affected-results?limit=200")
                .path("items.itemId");
    }
}
