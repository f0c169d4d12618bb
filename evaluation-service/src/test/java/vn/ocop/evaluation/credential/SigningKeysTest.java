package vn.ocop.evaluation.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeysTest {

    @Test
    void the_first_signs_and_all_are_shown_without_their_private_part() {
        var keys = Samples.keys(Samples.key("new"), Samples.key("old"));

        assertThat(keys.currentId()).isEqualTo("new");
        assertThat(keys.named("old")).isPresent();
        assertThat(keys.named("other")).isEmpty();
        assertThat(keys.publicParts())
                .hasSize(2)
                .allSatisfy(
                        key ->
                                assertThat(key)
                                        .containsKeys("kid", "x")
                                        .containsEntry("alg", "EdDSA")
                                        .containsEntry("use", "sig")
                                        .doesNotContainKey("d"));
    }

    @Test
    void two_keys_of_one_name_are_refused() {
        assertThatThrownBy(() -> Samples.keys(Samples.key("a"), Samples.key("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one kid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"keys\":[]}",
                "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"kid\":\"a\","
                        + "\"x\":\"_PsA2zV9RsMvGfEmMko4a0YP4D23_9VyWd4fXMEJLWc\"}]}",
                "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\","
                        + "\"x\":\"_PsA2zV9RsMvGfEmMko4a0YP4D23_9VyWd4fXMEJLWc\"}]}",
                "{\"keys\":[{\"kty\":\"oct\",\"kid\":\"a\",\"k\":\"c2VjcmV0LXNlY3JldA\"}]}",
                "{}",
                "khong"
            })
    void what_cannot_sign_ends_the_start_and_no_part_of_a_key_is_told(String keySet) {
        assertThatThrownBy(() -> SigningKeys.of(keySet))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ocop.credential.keys")
                .hasMessageNotContaining("_PsA2zV9")
                .hasMessageNotContaining("c2VjcmV0");
    }
}
