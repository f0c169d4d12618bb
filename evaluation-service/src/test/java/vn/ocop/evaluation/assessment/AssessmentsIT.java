package vn.ocop.evaluation.assessment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.evaluation.ruleset.Criterion;
import vn.ocop.evaluation.ruleset.Rubric;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.platform.testing.ServiceTest;

/** The assessments tool over HTTP, without a token. */
@ServiceTest
class AssessmentsIT {

    private static final RuleSet DECISION_26 = RuleSets.shipped().byId("26-2026").orElseThrow();

    private static ValidatableResponse post(String productSet, Object body) {
        return given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body(body)
                .post("/v1/rule-sets/26-2026/product-sets/" + productSet + "/assessments")
                .then();
    }

    private static Map<String, Object> sheet(String member, Map<String, Integer> choices) {
        return Map.of("member", member, "choices", choices);
    }

    private static Map<String, Object> sheets(Object... sheets) {
        return Map.of("sheets", List.of(sheets));
    }

    private static Map<String, Integer> first(String productSet) {
        Map<String, Integer> choices = new HashMap<>();
        DECISION_26
                .rubric(productSet)
                .orElseThrow()
                .leaves()
                .forEach(leaf -> choices.put(leaf.code(), 1));
        return choices;
    }

    private static Map<String, Integer> with(
            Map<String, Integer> choices, String code, int choice) {
        Map<String, Integer> changed = new HashMap<>(choices);
        changed.put(code, choice);
        return changed;
    }

    @Test
    void the_documented_example_is_answered_as_documented() {
        post("01", AssessmentExample.REQUEST)
                .statusCode(200)
                .body("", equalTo(JsonPath.from(AssessmentExample.ANSWER).get("")));
    }

    @Test
    void the_explanation_is_vietnamese_by_default() {
        given().contentType(ContentType.JSON)
                .body(AssessmentExample.REQUEST)
                .post("/v1/rule-sets/26-2026/product-sets/01/assessments")
                .then()
                .statusCode(200)
                .body("explanation[0]", containsString("Tổng điểm là trung bình của các phiếu"));
    }

    static List<String> productSets() {
        return DECISION_26.rubrics().stream().map(r -> r.productSet().code()).toList();
    }

    @ParameterizedTest
    @MethodSource("productSets")
    void every_product_set_is_judged_at_its_best_options_and_at_none(String code) {
        Rubric rubric = DECISION_26.rubric(code).orElseThrow();
        Map<String, Integer> best = new HashMap<>();
        Map<String, Integer> none = new HashMap<>();
        for (Criterion leaf : rubric.leaves()) {
            best.put(leaf.code(), leaf.options().size());
            none.put(leaf.code(), 0);
        }
        post(code, sheets(sheet("a", best)))
                .statusCode(200)
                .body("total", is(100))
                .body("stars", is(5))
                .body("nextStars.size()", is(0));
        post(code, sheets(sheet("a", none)))
                .statusCode(200)
                .body("outcome", is(code.equals("16") ? "STOPPED" : "RANKED"));
    }

    @Test
    void an_exclusion_leaves_out_everything_about_stars() {
        Map<String, Object> sheet = new HashMap<>(sheet("a", first("07")));
        sheet.put("knockOuts", List.of("2.1", "dossier"));
        ValidatableResponse answer = post("07", sheets(sheet)).statusCode(200);
        answer.body("outcome", is("EXCLUDED")).body("excludedAt", is("dossier"));
        for (String absent :
                List.of(
                        "total",
                        "parts",
                        "spread",
                        "bandStars",
                        "stars",
                        "missed",
                        "nextStars",
                        "stoppedAt")) {
            answer.body("", not(hasKey(absent)));
        }
    }

    @Test
    void an_undecided_stop_names_the_members() {
        Map<String, Integer> cut = new HashMap<>(first("07"));
        cut.remove("11");
        Map<String, Object> stopped = new HashMap<>(sheet("c", cut));
        stopped.put("stops", List.of("6.1"));
        post("07", sheets(sheet("a", first("07")), stopped))
                .statusCode(200)
                .body("outcome", is("UNDECIDED"))
                .body("members", contains("c"));
    }

    @Test
    void all_faults_of_the_sheets_are_told_at_once_with_pointers() {
        Map<String, Integer> bad = new HashMap<>(with(first("01"), "1.1", 9));
        bad.remove("12");
        post("01", sheets(sheet("a", first("01")), sheet("a", bad)))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", containsString("/problems/invalid-request"))
                .body(
                        "errors.pointer",
                        contains(
                                "/sheets/1/member",
                                "/sheets/1/choices/1.1",
                                "/sheets/1/choices/12"))
                .body("errors.code", contains("DUPLICATE", "OUT_OF_RANGE", "MISSING"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"sheets\": [{\"member\": \"a\", \"choices\": {\"1.1\": \"x\"}}]} |"
                        + " /sheets/0/choices/1.1",
                "{\"sheets\": [{\"member\": \"a\", \"choices\": {\"1.1\": -1}}]} |"
                        + " /sheets/0/choices/1.1",
                "{\"sheets\": [{\"member\": \"a\", \"choices\": {\"1.1\": 1.5}}]} |"
                        + " /sheets/0/choices/1.1",
                "{\"sheets\": [{\"member\": \"a\"}]} | /sheets/0/choices",
                "{\"sheets\": [{\"choices\": {}}]} | /sheets/0/member",
                "{\"sheets\": []} | /sheets",
                "{} | /sheets",
                "{\"sheets\": [{\"member\": \"a\", \"choices\": {}, \"points\": 1}]} |"
                        + " /sheets/0/points",
                "{\"sheets\": [{\"member\": \"a\", \"choices\": {}}], \"settings\":"
                        + " {\"decimalsKept\": 5}} | /settings/decimalsKept",
                "{\"sheets\": [{\"member\": \"a\", \"choices\": {}}], \"settings\":"
                        + " {\"starMinimumTest\": \"X\"}} | /settings/starMinimumTest",
                "{\"sheets\": [{\"member\": \"a\", \"choices\": {}}], \"settings\":"
                        + " {\"maxTotalDeviation\": -1}} | /settings/maxTotalDeviation"
            })
    void a_wrong_shape_is_400_with_its_pointer(String body, String pointer) {
        post("01", body).statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void different_variants_are_422() {
        post(
                        "26",
                        sheets(
                                sheet("a", with(first("26"), "8", 1)),
                                sheet("b", with(first("26"), "8", 3))))
                .statusCode(422)
                .body("type", containsString("/problems/variant-differs"))
                .body("errors.code", contains("VARIANT_DIFFERS"))
                .body("errors.pointer", contains("/sheets/1/choices/8"));
    }

    @ParameterizedTest
    @CsvSource({"26-2026, 27", "1489-2025, 01", "nowhere, 01"})
    void what_has_no_rubric_is_404(String ruleSet, String productSet) {
        given().contentType(ContentType.JSON)
                .body(sheets(sheet("a", first("01"))))
                .post("/v1/rule-sets/" + ruleSet + "/product-sets/" + productSet + "/assessments")
                .then()
                .statusCode(404);
    }
}
