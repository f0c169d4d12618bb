package vn.ocop.platform.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.ServiceTest;

/** The trial allows five calls of one operation in an hour, by an address that a proxy names. */
@ServiceTest
class LimitIT {
    private static final String LIMITED = "/v1/notes/broken";

    private static Response anonymous(String address) {
        return given().header("X-Forwarded-For", address).get(LIMITED);
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_back_and_others_are_served() {
        for (var i = 0; i < 5; i++) {
            assertThat(anonymous("192.0.2.7").statusCode()).isEqualTo(500);
        }

        var refused = anonymous("192.0.2.7");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.contentType()).isEqualTo("application/problem+json");
        assertThat(refused.path("type").toString()).isEqualTo("/problems/too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 720);
        assertThat(anonymous("192.0.2.8").statusCode()).isEqualTo(500);
    }

    @Test
    void a_token_lifts_the_limit_but_an_invalid_one_does_not() {
        for (var i = 0; i < 7; i++) {
            assertThat(Callers.officer().header("X-Forwarded-For", "192.0.2.9").get(LIMITED))
                    .extracting(Response::statusCode)
                    .isEqualTo(500);
        }

        assertThat(given().auth().oauth2("x.y.z").get(LIMITED).statusCode()).isEqualTo(401);
    }
}
