package vn.ocop.evaluation.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jose4j.json.JsonUtil;
import org.junit.jupiter.api.Test;

class CredentialClaimsTest {

    private final JsonNode claims = json();

    @Test
    void it_is_a_verifiable_credential_of_this_issuer() {
        assertThat(claims.at("/@context/0").asText())
                .isEqualTo("https://www.w3.org/ns/credentials/v2");
        assertThat(claims.at("/type").toString())
                .isEqualTo("[\"VerifiableCredential\",\"OcopCertificateCredential\"]");
        assertThat(claims.at("/id").asText())
                .isEqualTo("urn:uuid:0198b7d2-6a10-7c3e-9f41-2b6c8d0e4f52");
        assertThat(claims.at("/jti")).isEqualTo(claims.at("/id"));
        assertThat(claims.at("/issuer/id").asText())
                .isEqualTo("https://ocop.example.vn/evaluation");
        assertThat(claims.at("/iss")).isEqualTo(claims.at("/issuer/id"));
        assertThat(claims.at("/issuer/name").asText()).isEqualTo("UBND tỉnh Nghệ An");
    }

    @Test
    void the_last_day_is_part_of_the_term_in_local_time() {
        assertThat(claims.at("/validFrom").asText()).isEqualTo("2024-03-12T00:00:00+07:00");
        assertThat(claims.at("/validUntil").asText()).isEqualTo("2027-03-12T23:59:59+07:00");
    }

    @Test
    void its_bit_stands_in_a_status_list_for_revocation() {
        var status = claims.at("/credentialStatus");
        assertThat(status.at("/type").asText()).isEqualTo("BitstringStatusListEntry");
        assertThat(status.at("/statusPurpose").asText()).isEqualTo("revocation");
        assertThat(status.at("/statusListIndex").asText()).isEqualTo("48291");
        assertThat(status.at("/statusListCredential").asText())
                .isEqualTo("https://ocop.example.vn/evaluation/v1/status-lists/1");
    }

    @Test
    void the_subject_says_what_the_public_page_says_and_no_more() {
        assertThat(claims.at("/credentialSubject").toString())
                .isEqualTo(
                        """
                        {"id":"https://ocop.example.vn/p/7kq2m9xw4t","type":"OcopProduct","name":"Cam Xã Đoài",\
                        "stars":4,"holder":{"name":"Hợp tác xã Nông nghiệp Nghi Lộc"},"variants":["Thùng 5 kg"],\
                        "responsibleUnit":"VN-2T:17827","certificate":{"number":"40-0123",\
                        "page":"https://ocop.example.vn/c/3hv8k2zq6r","firstDay":"2024-03-12","lastDay":"2027-03-12"},\
                        "decision":{"number":"1217/QĐ-UBND","signedOn":"2024-03-12"}}""");
    }

    @Test
    void another_content_has_another_hash() {
        assertThat(Samples.content().hash())
                .isEqualTo(Samples.content().hash())
                .isNotEqualTo(Samples.content("Cam Vinh", "Hợp tác xã Nông nghiệp Nghi Lộc").hash())
                .isNotEqualTo(Samples.content("Cam Xã Đoài", "Hợp tác xã khác").hash());
    }

    @Test
    void the_same_content_and_key_give_the_same_text() {
        var keys = Samples.keys(Samples.key("a"));
        assertThat(SignedText.of(Samples.claims(), keys))
                .isEqualTo(SignedText.of(Samples.claims(), keys));
    }

    private static JsonNode json() {
        try {
            return new ObjectMapper().readTree(JsonUtil.toJson(Samples.claims()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
