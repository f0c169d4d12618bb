package vn.ocop.platform.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;
import vn.ocop.platform.testing.Tokens;

@ServiceTest
class SignedLinkIT {
    private static final int MINUTES = 5;

    @Inject TestClock clock;

    @AfterEach
    void back() {
        clock.useSystemTime();
    }

    @Test
    void whoever_has_the_link_reads_with_the_rights_of_the_caller() {
        var title = Callers.aTitle();
        var link = linkTo("/v1/notes/" + written(title));

        open(link).statusCode(200).body("title", equalTo(title));
    }

    @Test
    void a_link_gives_no_right_that_its_caller_lacks() {
        var note = "/v1/notes/" + written(Callers.aTitle());
        var link =
                given().auth()
                        .oauth2(Tokens.of("auditor").area("VN-2T:40").sub("kiem.toan").sign())
                        .queryParam("target", note)
                        .get("/v1/signed-links")
                        .<String>path("href");

        open(link).statusCode(403);
    }

    @Test
    void a_link_opens_its_own_address_only() {
        var link = linkTo("/v1/notes/" + written(Callers.aTitle()));
        var other = "/v1/notes/" + written(Callers.aTitle());

        open(other + link.substring(link.indexOf('?'))).statusCode(401);
        open(link + "x").statusCode(401);
    }

    @Test
    void a_link_ends_after_five_minutes() {
        var link = linkTo("/v1/notes/" + written(Callers.aTitle()));

        clock.set(Instant.now().plus(Duration.ofMinutes(MINUTES)).minusSeconds(2));
        open(link).statusCode(200);
        clock.advance(Duration.ofSeconds(4));
        open(link).statusCode(401);
    }

    @Test
    void a_link_writes_nothing() {
        var link = linkTo("/v1/notes/" + written(Callers.aTitle()));

        given().contentType("application/json")
                .urlEncodingEnabled(false)
                .header("If-Match", "\"r1-0\"")
                .body("{\"title\": \"Bưởi\"}")
                .patch(link)
                .then()
                .statusCode(401);
    }

    @Test
    void where_no_link_is_foreseen_it_is_an_unknown_parameter() {
        open(linkTo("/v1/notes?shelf=1"))
                .statusCode(400)
                .body("errors[0].parameter", equalTo("link"));
    }

    @Test
    void only_addresses_of_this_service_are_signed_and_only_for_those_with_a_token() {
        Callers.officer()
                .queryParam("target", "https://example.vn/v1/notes")
                .get("/v1/signed-links")
                .then()
                .statusCode(400);
        given().queryParam("target", "/v1/notes").get("/v1/signed-links").then().statusCode(401);
    }

    @Test
    void behind_a_gateway_the_link_carries_its_prefix() {
        var note = "/v1/notes/" + written(Callers.aTitle());
        Callers.officer()
                .header("X-Forwarded-Prefix", "/product")
                .queryParam("target", note)
                .get("/v1/signed-links")
                .then()
                .statusCode(200)
                .body("href", matchesPattern("/product" + note + "\\?link=.+"));
    }

    private static String written(String title) {
        return Callers.written(title).path("id");
    }

    private static String linkTo(String target) {
        var answer = Callers.officer().queryParam("target", target).get("/v1/signed-links");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.path("href");
    }

    private static ValidatableResponse open(String link) {
        return given().urlEncodingEnabled(false).get(link).then();
    }
}
