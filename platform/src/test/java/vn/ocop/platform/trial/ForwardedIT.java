package vn.ocop.platform.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.platform.testing.ServiceTest;

/** Behind a gateway, which is what the tests' settings say. */
@ServiceTest
class ForwardedIT {

    private static RawHttp problems(String header) {
        return RawHttp.send(
                "GET /problems/none HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + header
                        + "\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For:",
                "X-Forwarded-For: , 10.0.0.1",
                "X-Forwarded-For: :80",
                "X-Forwarded-For: [",
                "X-Forwarded-For:\r\nX-Forwarded-For: 10.0.0.1",
                "X-Forwarded-Host:",
                "X-Forwarded-Proto:",
                "X-Forwarded-Port: x",
                "X-Forwarded-Prefix:",
                "Forwarded:",
                "Forwarded: for=\" \"",
                "X-Forwarded-For: 203.0.113.7"
            })
    void a_request_is_answered_whatever_the_gateway_says_of_it(String header) {
        var answer = problems(header);

        assertThat(answer.status()).as(answer.answer()).isEqualTo(404);
        assertThat(answer.isProblem("not-found")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\"><b>", "javascript:"})
    void a_prefix_that_is_none_is_in_no_address(String prefix) {
        var answer = problems("X-Forwarded-Prefix: " + prefix);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.answer()).contains("\"/problems/not-found\"").doesNotContain(prefix);
    }
}
