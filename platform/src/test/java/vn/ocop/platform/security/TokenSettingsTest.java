package vn.ocop.platform.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSettingsTest {
    private static final String KEYS = "https://issuer.example.vn/jwks";

    private static void settings(String issuer, String audience, String keys, String algorithm) {
        new TokenSettings(issuer, List.of(audience), keys, algorithm);
    }

    @Test
    void issuer_audience_keys_and_an_algorithm_of_the_issuers_are_enough() {
        assertThatCode(() -> settings("issuer", "ocop", KEYS, "RS256")).doesNotThrowAnyException();
    }

    @Test
    void nothing_of_it_may_be_blank() {
        assertThatThrownBy(() -> settings(" ", "ocop", KEYS, "RS256"))
                .hasMessageContaining("mp.jwt.verify.issuer");
        assertThatThrownBy(() -> settings("issuer", "", KEYS, "RS256"))
                .hasMessageContaining("mp.jwt.verify.audiences");
        assertThatThrownBy(() -> settings("issuer", "ocop", " ", "RS256"))
                .hasMessageContaining("mp.jwt.verify.publickey.location");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS256", "none", "", "rs256"})
    void an_algorithm_of_shared_secrets_or_of_none_is_refused(String algorithm) {
        assertThatThrownBy(() -> settings("issuer", "ocop", KEYS, algorithm))
                .hasMessageContaining("algorithm");
    }
}
