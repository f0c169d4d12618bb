package vn.ocop.evaluation.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.platform.language.Language;

class VerificationWordsTest {

    private static final SigningKeys KEYS = Samples.keys(Samples.key("a"));

    @Test
    void a_genuine_one_is_told_as_of_the_hour_of_the_list_and_until_its_last_day() {
        var found = found(Samples.NOW, Samples.NOW);

        assertThat(VerificationWords.of(found, Language.VI))
                .isEqualTo(
                        "Chính hiệu; chưa bị thu hồi tính đến 08:00 hôm nay; có giá trị đến hết ngày 12/03/2027.");
        assertThat(VerificationWords.of(found, Language.EN))
                .isEqualTo("Genuine; not revoked as of 08:00 today; valid until 12/03/2027.");
    }

    @Test
    void a_list_of_before_midnight_is_told_with_its_day() {
        var found =
                found(Instant.parse("2026-11-20T17:05:00Z"), Instant.parse("2026-11-20T16:59:00Z"));

        assertThat(VerificationWords.of(found, Language.EN)).contains("as of 23:59 on 20/11/2026");
    }

    @Test
    void a_revoked_one_leads_to_the_page_that_tells_more() {
        var found = found(Samples.NOW, Samples.NOW, 48_291);

        assertThat(VerificationWords.of(found, Language.VI))
                .startsWith("Không còn giá trị")
                .contains("tính đến 08:00 hôm nay");
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGNATURE_FALSE", "UNKNOWN_KEY", "OTHER_ISSUER", "MALFORMED"})
    void each_fault_has_a_sentence_of_its_own_in_both_languages(CredentialOutcome outcome) {
        var found = Verification.refused(outcome, Samples.NOW);
        var vietnamese = VerificationWords.of(found, Language.VI);

        assertThat(vietnamese).isNotBlank().isNotEqualTo(VerificationWords.of(found, Language.EN));
        for (var other : CredentialOutcome.values()) {
            if (other != outcome && !other.isSigned()) {
                assertThat(
                                VerificationWords.of(
                                        Verification.refused(other, Samples.NOW), Language.VI))
                        .isNotEqualTo(vietnamese);
            }
        }
    }

    private static Verification found(Instant at, Instant drawn, int... ended) {
        return new Verifier(KEYS, Samples.ADDRESSES, Duration.ofMinutes(15))
                .of(
                        SignedText.of(Samples.claims(), KEYS),
                        at,
                        _ -> Optional.of(Samples.list(drawn, ended)));
    }
}
