package vn.ocop.evaluation.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class StatusListTest {

    @Test
    void the_first_bit_is_the_leftmost_of_the_first_byte() throws IOException {
        var bytes = unpacked(Samples.list(Samples.NOW, 0, 7, 9, StatusBits.SIZE - 1));

        assertThat(bytes).hasSize(131_072 / 8);
        assertThat(bytes[0]).isEqualTo((byte) 0b1000_0001);
        assertThat(bytes[1]).isEqualTo((byte) 0b0100_0000);
        assertThat(bytes[bytes.length - 1]).isEqualTo((byte) 1);
        assertThat(bytes[2]).isZero();
    }

    @Test
    void it_tells_its_age_its_purpose_and_how_long_it_may_be_handed_on() {
        var claims = Samples.list(Samples.NOW.plusMillis(300)).claims(Samples.ADDRESSES);

        assertThat(claims)
                .containsEntry("validFrom", "2026-11-20T01:00:00Z")
                .containsEntry("id", "https://ocop.example.vn/evaluation/v1/status-lists/1")
                .containsEntry("issuer", "https://ocop.example.vn/evaluation");
        assertThat(subject(claims))
                .containsEntry("type", "BitstringStatusList")
                .containsEntry("statusPurpose", "revocation")
                .containsEntry("ttl", 20_000L);
    }

    @Test
    void what_happens_stands_in_it_within_a_minute() {
        assertThat(StatusList.LIFE.plus(StatusList.TTL)).isLessThan(Duration.ofMinutes(1));
    }

    private static byte[] unpacked(StatusList list) throws IOException {
        var text = subject(list.claims(Samples.ADDRESSES)).get("encodedList").toString();
        assertThat(text).startsWith("u");
        var packed = Base64.getUrlDecoder().decode(text.substring(1));
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> subject(Map<String, Object> claims) {
        return (Map<String, Object>) claims.get("credentialSubject");
    }
}
