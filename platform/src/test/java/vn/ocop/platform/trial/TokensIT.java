package vn.ocop.platform.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.Tokens;

/** What a token must be, over HTTP and with keys from an issuer over HTTP. */
@ServiceTest
class TokensIT {
    private static final Duration BOUND = Duration.ofSeconds(2);

    private static Tokens officer() {
        return Tokens.of("registry-officer").area("VN-2T:40");
    }

    private static Response with(String token) {
        return given().auth().oauth2(token).get("/v1/notes");
    }

    static Stream<Arguments> invalid() {
        return Stream.of(
                Arguments.of("wrong audience", officer().forAudience("other").sign()),
                Arguments.of("wrong issuer", officer().fromIssuer("https://other").sign()),
                Arguments.of("expired", officer().expired().sign()),
                Arguments.of("another key", officer().signedByAnotherKey()),
                Arguments.of("unknown key", officer().signedByAnUnknownKey()),
                Arguments.of("public key as secret", officer().signedWithThePublicKeyAsSecret()),
                Arguments.of("no signature", officer().unsigned()),
                Arguments.of("area of the old map", officer().area("VN-3T:40").sign()),
                Arguments.of("bare area", officer().area("40").sign()),
                Arguments.of("no token at all", "x"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalid")
    void a_token_that_is_not_right_is_none(String fault, String token) {
        var answer = with(token);

        assertThat(answer.statusCode()).as(fault).isEqualTo(401);
        assertThat(answer.path("type").toString()).isEqualTo("/problems/token-invalid");
    }

    @Test
    void a_right_one_is_taken() {
        assertThat(with(officer().sign()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_rotation_right_after_an_unknown_key_is_noticed_with_its_first_token()
            throws IOException {
        assertThat(with(officer().signedByAnUnknownKey()).statusCode()).isEqualTo(401);
        var rotated = officer().signedAfterRotation();

        // The library takes two askings within 300 milliseconds for one.
        await().atMost(BOUND).until(() -> with(rotated).statusCode() == 200);
    }

    @Test
    void keys_out_of_reach_are_told_in_time_and_do_not_touch_known_ones() throws IOException {
        var unknown = officer().signedByAnUnknownKey();
        var known = officer().sign();
        assertThat(with(known).statusCode()).isEqualTo(200);

        Tokens.whileTheIssuerIsSilent(
                () -> {
                    await().atMost(BOUND).until(() -> with(unknown).statusCode() == 503);
                    var answer = with(unknown);
                    assertThat(answer.time()).isLessThan(BOUND.toMillis());
                    assertThat(answer.statusCode()).isEqualTo(503);
                    assertThat(answer.path("type").toString()).isEqualTo("/problems/unavailable");
                    assertThat(answer.header("Retry-After")).isNotEmpty();
                    assertThat(with(known).statusCode()).isEqualTo(200);
                });
    }
}
