package vn.ocop.deploy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.deploy.identity.TokenClaims;
import vn.ocop.deploy.process.Trouble;

class TokenArgumentsTest {

    @Test
    void several_roles_and_areas_go_into_one_token() {
        var claims =
                token(
                        "evaluation-officer",
                        "auditor",
                        "--area",
                        "VN-2T:40",
                        "--area",
                        "VN-2T:17827",
                        "--sub",
                        "an.nguyen",
                        "--hours",
                        "2");

        assertThat(claims)
                .isEqualTo(
                        new TokenClaims(
                                "an.nguyen",
                                List.of("evaluation-officer", "auditor"),
                                List.of("VN-2T:40", "VN-2T:17827"),
                                Duration.ofHours(2)));
    }

    @Test
    void half_a_day_and_a_name_made_of_the_role_are_enough_to_begin() {
        var claims = token("administrator");

        assertThat(claims.validFor()).isEqualTo(Duration.ofHours(12));
        assertThat(claims.subject()).isEqualTo("local.administrator");
    }

    @Test
    void a_member_of_a_council_needs_no_role() {
        assertThat(token("--sub", "binh.tran").groups()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evaluation-oficer | There is no role 'evaluation-oficer'. Roles: registry-officer",
                "auditor --area 40 | An area is VN",
                "auditor --area VN-4T:40 | An area is VN",
                "auditor --hours 0 | must be 1 or more",
                "auditor --forever | does not know '--forever'"
            })
    void a_slip_gets_a_sentence(String words, String sentence) {
        assertThatThrownBy(() -> token(words.split(" ")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void nobody_at_all_gets_no_token() {
        assertThatThrownBy(TokenArgumentsTest::token).hasMessageContaining("at least one role");
    }

    private static TokenClaims token(String... words) {
        return TokenArguments.claims(List.of(words));
    }
}
