package vn.ocop.evaluation.ruleset;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.platform.testing.ServiceTest;

/** The law as data over HTTP, without a token. */
@ServiceTest
class RuleSetsIT {

    @Test
    void the_rule_sets_are_listed_oldest_first() {
        given().get("/v1/rule-sets")
                .then()
                .statusCode(200)
                .body("items.id[0..3]", contains("1048-2019", "148-2023", "1489-2025", "26-2026"))
                .body("items.productSets[0..3]", contains(0, 0, 0, 26))
                .body("items.hash", everyItem(notNullValue()));
    }

    @Test
    void a_frame_is_read_in_vietnamese_by_default_and_in_english_on_request() {
        given().get("/v1/rule-sets/26-2026")
                .then()
                .statusCode(200)
                .body("legalBasis.number", is("26/2026/QĐ-TTg"))
                .body("timeLimits[0].from", is("khi nhận hồ sơ sản phẩm"))
                .body("bands.intervals.find { it.stars == 4 }.to", is(90))
                .body(
                        "hash",
                        is("f239d06e0981101b35cfddc512055b4abec959e87db0e335a1149e6c1ceec4b4"))
                .body(
                        "councilSettings.find { it.key == 'aggregation' }.default",
                        is("ARITHMETIC_MEAN"))
                .header("ETag", notNullValue());
        given().header("Accept-Language", "en")
                .get("/v1/rule-sets/26-2026")
                .then()
                .body("timeLimits[0].from", is("receipt of the product dossier"));
    }

    @Test
    void a_known_representation_is_not_sent_again() {
        String tag = given().get("/v1/rule-sets/26-2026/product-sets/01").getHeader("ETag");
        given().header("If-None-Match", tag)
                .get("/v1/rule-sets/26-2026/product-sets/01")
                .then()
                .statusCode(304);
    }

    @Test
    void product_sets_are_listed_in_pages() {
        String next =
                given().queryParam("limit", 25)
                        .get("/v1/rule-sets/26-2026/product-sets")
                        .then()
                        .statusCode(200)
                        .body("items.size()", is(25))
                        .body("items[0].sector.code", is("I"))
                        .body("items[0].managingAgencies.code", contains("MAE"))
                        .extract()
                        .path("nextCursor");
        given().queryParam("limit", 25)
                .queryParam("cursor", next)
                .get("/v1/rule-sets/26-2026/product-sets")
                .then()
                .statusCode(200)
                .body("items.code", contains("26"))
                .body("nextCursor", nullValue());
        given().get("/v1/rule-sets/1489-2025/product-sets").then().body("items.size()", is(0));
    }

    @Test
    void a_rubric_is_served_with_options_marks_notes_and_a_notice() {
        given().get("/v1/rule-sets/26-2026/product-sets/01")
                .then()
                .statusCode(200)
                .body("wordingNotice", is("Bản làm việc, không thay thế Phụ lục II"))
                .body("parts.maxPoints", contains(40, 25, 35))
                .body("parts[0].sections[0].children[4].code", is("1.5"))
                .body("parts[0].sections[0].children[4].options.points", contains(0, 1, 2, 3))
                .body("parts[0].sections[0].children[4].options[2].starMark", is(4))
                .body("parts[0].sections[0].children[4].options[0]", not(hasKey("starMark")))
                .body("parts[1].sections[1].children[1].notes[0].condition.kind", is("MIN_POINTS"))
                .body("parts[0].sections[1].children[3].options.derived", contains(true, true));
    }

    @Test
    void variants_are_served_with_their_labels() {
        given().header("Accept-Language", "en")
                .get("/v1/rule-sets/26-2026/product-sets/26")
                .then()
                .statusCode(200)
                .body(
                        "parts[2].sections[2].variants.label",
                        contains("Service run by the community", "Tourism service site"))
                .body("parts[2].sections[2].options.variant", contains("1", "1", "2", "2"))
                .body("exclusion", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/rule-sets/nowhere",
                "/v1/rule-sets/nowhere/product-sets",
                "/v1/rule-sets/26-2026/product-sets/27",
                "/v1/rule-sets/1048-2019/product-sets/01"
            })
    void what_does_not_exist_is_404(String path) {
        given().get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "confidence",
                "government-level",
                "time-limit-unit",
                "note-type",
                "assessment-outcome",
                "star-minimum-test",
                "exclusion-test"
            })
    void the_codes_have_labels(String list) {
        given().get("/v1/code-lists/" + list)
                .then()
                .statusCode(200)
                .body("codes.size()", greaterThan(1));
    }
}
