package vn.ocop.evaluation.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierTest {

    private static final OctetKeyPairJsonWebKey OLD = Samples.key("old");
    private static final OctetKeyPairJsonWebKey NEW = Samples.key("new");

    private final SigningKeys keys = Samples.keys(NEW, OLD);
    private final Verifier verifier = new Verifier(keys, Samples.ADDRESSES, Duration.ofMinutes(15));
    private final String text = SignedText.of(Samples.claims(), keys);

    @ParameterizedTest
    @CsvSource({
        "2024-03-11T16:59:59Z, NOT_YET_IN_FORCE",
        "2024-03-11T17:00:00Z, GENUINE",
        "2027-03-12T16:59:59Z, GENUINE",
        "2027-03-12T17:00:00Z, EXPIRED",
    })
    void the_term_is_that_of_local_days_the_last_included(Instant at, CredentialOutcome outcome) {
        assertThat(found(text, at, Samples.list(at)).outcome()).isEqualTo(outcome);
    }

    @Test
    void a_genuine_one_is_told_with_the_age_of_its_status_and_what_it_says() {
        var drawn = Samples.NOW.minusSeconds(40);
        var found = found(text, Samples.NOW, Samples.list(drawn, 48_290, 48_292));

        assertThat(found.outcome()).isEqualTo(CredentialOutcome.GENUINE);
        assertThat(found.statusAsOf()).isEqualTo(drawn);
        var said = found.credential();
        assertThat(said).isNotNull();
        assertThat(said.productName()).isEqualTo("Cam Xã Đoài");
        assertThat(said.holder()).isEqualTo("Hợp tác xã Nông nghiệp Nghi Lộc");
        assertThat(said.stars()).isEqualTo(4);
        assertThat(said.variants()).containsExactly("Thùng 5 kg");
        assertThat(said.lastDay()).hasToString("2027-03-12");
    }

    @Test
    void a_set_bit_is_revoked_whatever_the_day() {
        for (var at : List.of(Samples.NOW, Instant.parse("2030-01-01T00:00:00Z"))) {
            assertThat(found(text, at, Samples.list(at, 48_291)).outcome())
                    .isEqualTo(CredentialOutcome.REVOKED);
        }
    }

    @ParameterizedTest
    @CsvSource({"900, GENUINE", "901, STATUS_UNKNOWN"})
    void a_list_that_is_too_old_says_nothing(int seconds, CredentialOutcome outcome) {
        var list = Samples.list(Samples.NOW.minusSeconds(seconds));
        assertThat(found(text, Samples.NOW, list).outcome()).isEqualTo(outcome);
    }

    @Test
    void without_a_list_the_status_is_unknown_and_no_age_is_told() {
        var found = verifier.of(text, Samples.NOW, _ -> Optional.empty());
        assertThat(found.outcome()).isEqualTo(CredentialOutcome.STATUS_UNKNOWN);
        assertThat(found.statusAsOf()).isNull();
    }

    @Test
    void what_an_older_key_signed_still_verifies() {
        assertThat(outcome(SignedText.of(Samples.claims(), Samples.keys(OLD))))
                .isEqualTo(CredentialOutcome.GENUINE);
    }

    @Test
    void a_key_that_is_not_configured_is_unknown() {
        assertThat(outcome(SignedText.of(Samples.claims(), Samples.keys(Samples.key("third")))))
                .isEqualTo(CredentialOutcome.UNKNOWN_KEY);
    }

    @Test
    void another_key_under_a_known_name_is_a_false_signature() {
        assertThat(outcome(SignedText.of(Samples.claims(), Samples.keys(Samples.key("new")))))
                .isEqualTo(CredentialOutcome.SIGNATURE_FALSE);
    }

    @Test
    void one_altered_letter_of_the_content_is_a_false_signature_and_nothing_of_it_is_shown() {
        var parts = text.split("\\.");
        var five = claims(text).replace("\"stars\":4", "\"stars\":5");
        var found = found(parts[0] + "." + base64(five) + "." + parts[2]);

        assertThat(found.outcome()).isEqualTo(CredentialOutcome.SIGNATURE_FALSE);
        assertThat(found.credential()).isNull();
    }

    @Test
    void the_signature_of_another_credential_is_false() {
        var other = Samples.content("Cam Vinh", "Hợp tác xã khác");
        var others =
                SignedText.of(
                        CredentialClaims.of(other, Samples.issued(other), Samples.ADDRESSES), keys);
        var parts = text.split("\\.");
        assertThat(outcome(parts[0] + "." + parts[1] + "." + others.split("\\.")[2]))
                .isEqualTo(CredentialOutcome.SIGNATURE_FALSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"issuer", "iss"})
    void another_issuer_is_told_apart_in_both_places(String place) {
        var claims = new HashMap<>(Samples.claims());
        claims.put(
                place,
                place.equals("iss")
                        ? "https://gia.example.vn"
                        : Map.of("id", "https://gia.example.vn"));
        assertThat(outcome(SignedText.of(claims, keys))).isEqualTo(CredentialOutcome.OTHER_ISSUER);
    }

    @Test
    void no_signature_and_one_made_with_the_public_key_are_false() throws JoseException {
        var payload = text.split("\\.")[1];
        var none = base64("{\"alg\":\"none\",\"kid\":\"new\",\"typ\":\"vc+jwt\"}");
        assertThat(outcome(none + "." + payload + "."))
                .isEqualTo(CredentialOutcome.SIGNATURE_FALSE);

        var forged = new JsonWebSignature();
        forged.setPayload(claims(text));
        forged.setAlgorithmHeaderValue("HS256");
        forged.setKeyIdHeaderValue("new");
        forged.setHeader("typ", "vc+jwt");
        forged.setKey(new HmacKey(NEW.getPublicKey().getEncoded()));
        assertThat(outcome(forged.getCompactSerialization()))
                .isEqualTo(CredentialOutcome.SIGNATURE_FALSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "khong phai",
                "a.b.c",
                "..",
                "eyJhbGciOiJFZERTQSJ9",
                "eyJ0eXAiOjF9.e30.AA",
                "eyJ0eXAiOiJ2Yytqd3QiLCJraWQiOlsxXX0.W10.AA",
                "https://ocop.example.vn/c/3hv8k2zq6r",
                "<script>alert(1)</script>"
            })
    void what_is_no_credential_is_malformed(String other) {
        assertThat(outcome(other)).isEqualTo(CredentialOutcome.MALFORMED);
    }

    @Test
    void a_signed_status_list_is_no_certificate() {
        var list = SignedText.of(Samples.list(Samples.NOW).claims(Samples.ADDRESSES), keys);
        assertThat(outcome(list)).isEqualTo(CredentialOutcome.MALFORMED);
    }

    @Test
    void line_breaks_do_not_matter_and_ten_kilobytes_are_the_most() {
        assertThat(outcome("\n" + text.replaceAll("(.{64})", "$1\r\n") + " "))
                .isEqualTo(CredentialOutcome.GENUINE);
        assertThat(outcome(text + "A".repeat(Verifier.LONGEST)))
                .isEqualTo(CredentialOutcome.MALFORMED);
    }

    private CredentialOutcome outcome(String other) {
        return found(other).outcome();
    }

    private Verification found(String other) {
        return found(other, Samples.NOW, Samples.list(Samples.NOW));
    }

    private Verification found(String other, Instant at, StatusList list) {
        return verifier.of(other, at, number -> number == 1 ? Optional.of(list) : Optional.empty());
    }

    private static String claims(String text) {
        return new String(
                Base64.getUrlDecoder().decode(text.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
