package vn.ocop.platform.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.Tokens;

@ServiceTest
class ProblemsIT {
    @Test
    void an_unknown_route_gets_a_whole_problem_in_the_callers_language_and_prefix() {
        given().header("Accept-Language", "en")
                .header("X-Forwarded-Prefix", "/product")
                .get("/v1/none")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Content-Language", "en")
                .body("type", equalTo("/product/problems/not-found"))
                .body("title", equalTo("Not found"))
                .body("status", equalTo(404))
                .body("detail", containsString("nothing at this address"))
                .body("instance", equalTo("/product/v1/none"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @ParameterizedTest
    @CsvSource({
        "/%zz, 400, malformed-request",
        "/v1/notes/%, 400, malformed-request",
        "/v1/notes?shelf=%zz, 400, malformed-request",
        "//, 400, malformed-request",
        "v1/notes, 404, not-found",
        "/.., 404, not-found",
        "/v1/../q/none, 404, not-found",
        "/q/none, 404, not-found",
        "http://localhost/v1/none, 404, not-found"
    })
    void raw_addresses_that_no_resource_sees_get_a_problem(String target, int status, String slug) {
        var answer = RawHttp.get(target);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.isProblem(slug)).as(answer.answer()).isTrue();
    }

    @Test
    void endless_addresses_and_headers_get_a_problem() {
        assertThat(RawHttp.get("/" + "a".repeat(9_000)).isProblem("uri-too-long")).isTrue();
        var request = "GET /v1/notes HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX: %s\r\n\r\n";
        assertThat(
                        RawHttp.send(request.formatted("a".repeat(17_000)))
                                .isProblem("headers-too-large"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1048577", "60000000"})
    void a_body_beyond_the_limit_is_refused_before_it_is_sent(long length) {
        var answer =
                RawHttp.send(
                        "POST /v1/notes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                + "Content-Type: application/json\r\nAuthorization: Bearer "
                                + Callers.officerToken("an.nguyen")
                                + "\r\nContent-Length: "
                                + length
                                + "\r\n\r\n");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.isProblem("too-large")).isTrue();
        assertThat(answer.answer()).doesNotContain("(no end)");
    }

    @Test
    void a_body_that_grows_beyond_the_limit_is_refused() {
        Callers.officer()
                .body("{\"title\": \"%s\"}".formatted("a".repeat(1_048_576)))
                .post("/v1/notes")
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/too-large"));
    }

    @Test
    void a_method_that_is_not_there_is_answered_with_those_that_are() {
        Callers.officer()
                .delete("/v1/notes")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, OPTIONS, POST")
                .body("type", equalTo("/problems/method-not-allowed"));
    }

    @Test
    void the_caller_is_asked_for_before_the_media_type() {
        var body = given().contentType("text/plain").body("{}");
        body.post("/v1/notes").then().statusCode(401).header("WWW-Authenticate", "Bearer");
        given().contentType("text/plain")
                .auth()
                .oauth2(Tokens.of("producer").sign())
                .body("{}")
                .post("/v1/notes")
                .then()
                .statusCode(403);
        Callers.officer()
                .contentType("text/plain")
                .body("{}")
                .post("/v1/notes")
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"));
        Callers.officer().accept("text/csv").get("/v1/notes").then().statusCode(406);
        given().accept("text/csv").get("/v1/notes").then().statusCode(401);
        given().auth().oauth2("x.y.z").accept("text/csv").get("/v1/notes").then().statusCode(401);
    }

    @Test
    void a_bad_token_is_told_from_a_missing_one() {
        given().auth()
                .oauth2(Tokens.of("registry-officer").expired().sign())
                .get("/v1/notes")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .body("type", equalTo("/problems/token-invalid"));
        given().get("/v1/notes").then().body("type", equalTo("/problems/token-missing"));
    }

    @Test
    void a_fault_of_the_platform_reveals_nothing() {
        given().get("/v1/notes/broken")
                .then()
                .statusCode(500)
                .body("type", equalTo("/problems/internal-error"))
                .body(not(containsString("secret")))
                .body(not(containsString("vn.ocop")));
    }

    @Test
    void a_violated_constraint_is_told_by_its_name_also_an_exclusion() {
        var title = Callers.aTitle();
        Callers.written(title).then().statusCode(201);
        Callers.written(title)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/title-taken"))
                .body("legalReference", equalTo("Điều 1"));

        var days =
                "{\"title\": \"%s\", \"shelf\": 55, \"from\": \"2026-01-01\", \"until\": \"2026-01-31\"}";
        Callers.officer()
                .body(days.formatted(Callers.aTitle()))
                .post("/v1/notes")
                .then()
                .statusCode(201);
        Callers.officer()
                .body(days.formatted(Callers.aTitle()))
                .post("/v1/notes")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/days-overlap"));
    }

    @Test
    void a_constraint_that_nobody_knows_is_our_own_fault() {
        Callers.officer()
                .body("{\"title\": \"%s\", \"shelf\": 13}".formatted(Callers.aTitle()))
                .post("/v1/notes")
                .then()
                .statusCode(500)
                .body(not(containsString("ck_note")));
    }

    @Test
    void the_catalogue_explains_every_type_at_its_own_address() {
        List<String> types =
                given().get("/problems").then().statusCode(200).extract().path("items.type");

        assertThat(types)
                .contains("/problems/title-taken", "/problems/stale")
                .doesNotHaveDuplicates();
        for (var type : types) {
            given().get(type).then().statusCode(200).body("type", equalTo(type));
        }
        given().get("/problems/none").then().statusCode(404);
    }

    @Test
    void a_page_of_a_foreign_origin_is_told_so() {
        given().header("Origin", "https://other.example")
                .get("/problems")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
        given().header("Origin", "https://front.example")
                .get("/problems")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://front.example")
                .header("Access-Control-Expose-Headers", containsString("Revision-Token"));
    }

    @Test
    void without_token_me_is_nobody_and_with_one_it_says_roles_and_areas() {
        given().get("/v1/me").then().statusCode(200).body("roles", hasSize(0));
        Callers.officer()
                .get("/v1/me")
                .then()
                .body("subject", equalTo("an.nguyen"))
                .body("roles", equalTo(List.of("registry-officer")))
                .body("areas", equalTo(List.of("VN-2T:40")))
                .body("shelves", hasSize(1));
    }
}
