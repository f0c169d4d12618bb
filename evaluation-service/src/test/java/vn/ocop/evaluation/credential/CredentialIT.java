package vn.ocop.evaluation.credential;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.ocop.evaluation.certificate.Scene.province;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Base64URL;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.certificate.Scene;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;
import vn.ocop.platform.testing.TestEvent;

@ServiceTest
class CredentialIT {

    @Inject Scene scene;
    @Inject TestClock clock;

    @BeforeEach
    void on_20_november_2026_at_eight() {
        clock.set("2026-11-20T01:00:00Z");
    }

    @Test
    void anybody_gets_the_credential_of_a_certificate_and_the_same_again() {
        var certificate = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        var answer =
                given().get("/v1/certificates/" + certificate + "/credential")
                        .then()
                        .statusCode(200)
                        .contentType("application/vc+jwt")
                        .header("Content-Disposition", containsString(".jwt"))
                        .extract();
        assertThat(credential(certificate)).isEqualTo(answer.asString());
        given().header("If-None-Match", answer.header("ETag"))
                .get("/v1/certificates/" + certificate + "/credential")
                .then()
                .statusCode(304);
        verified(answer.asString())
                .body("outcome", equalTo("GENUINE"))
                .body("content.productName", equalTo("Cam Xã Đoài"))
                .body("content.stars", equalTo(4))
                .body("content.lastDay", equalTo("2028-03-01"))
                .body("content.certificatePage", containsString("https://ocop.example.vn/c/"));
    }

    @Test
    void another_library_verifies_it_with_the_published_keys()
            throws ParseException, GeneralSecurityException {
        var certificate = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        var jwt = JWSObject.parse(credential(certificate));
        var keys = JWKSet.parse(given().get("/.well-known/jwks.json").asString());
        var key = keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toOctetKeyPair();

        assertThat(jwt.getHeader().getType().getType()).isEqualTo("vc+jwt");
        assertThat(jwt.getHeader().getContentType()).isEqualTo("vc");
        assertThat(key.isPrivate()).isFalse();
        var check = Signature.getInstance("Ed25519");
        check.initVerify(
                KeyFactory.getInstance("Ed25519")
                        .generatePublic(
                                new EdECPublicKeySpec(
                                        NamedParameterSpec.ED25519, point(key.getX()))));
        check.update(jwt.getSigningInput());
        assertThat(check.verify(jwt.getSignature().decode())).isTrue();
        assertThat(jwt.getPayload().toJSONObject()).containsKeys("credentialStatus", "validUntil");
    }

    @Test
    void both_keys_are_shown_and_what_the_older_one_signed_is_genuine() {
        given().get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .body("keys", hasSize(2))
                .body("keys[0].kid", equalTo("test-2"))
                .body("keys[0].d", nullValue());
        var certificate = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        var older =
                """
                {"keys":[{"kty":"OKP","crv":"Ed25519","kid":"test-1",
                  "x":"_PsA2zV9RsMvGfEmMko4a0YP4D23_9VyWd4fXMEJLWc",
                  "d":"cIfLTtcKLwqBTENfTNY9eSu-siz_PuzAgDo46-Inc1E"}]}""";
        var signedBefore = SignedText.of(claims(credential(certificate)), SigningKeys.of(older));
        verified(signedBefore).body("outcome", equalTo("GENUINE"));
    }

    @Test
    void an_altered_one_is_false_and_nothing_of_it_is_shown() {
        var certificate = scene.recognisedOn(scene.product(), "2025-03-01", 3);
        var other = scene.recognisedOn(scene.product(), "2025-03-01", 5);
        var mine = credential(certificate).split("\\.");
        var theirs = credential(other).split("\\.");
        verified(mine[0] + "." + theirs[1] + "." + mine[2])
                .body("outcome", equalTo("SIGNATURE_FALSE"))
                .body("content", nullValue());
    }

    @Test
    void a_revocation_sets_the_bit_of_that_credential_and_of_no_other() {
        var revoked = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        var kept = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        var text = credential(revoked);
        var other = credential(kept);
        verified(text).body("outcome", equalTo("GENUINE"));

        revoke(revoked);
        clock.advance(StatusList.LIFE.plusSeconds(1));

        verified(text)
                .body("outcome", equalTo("REVOKED"))
                .body("statusAsOf", equalTo("2026-11-20T01:00:31Z"))
                .body("content.productName", equalTo("Cam Xã Đoài"));
        verified(other).body("outcome", equalTo("GENUINE"));
        assertThat(bit(text)).isTrue();
        assertThat(bit(other)).isFalse();
    }

    @Test
    void a_certificate_that_a_later_one_replaced_is_valid_no_more() {
        var product = scene.product();
        var text = credential(scene.recognisedOn(product, "2025-03-01", 3));
        verified(text).body("outcome", equalTo("GENUINE"));
        scene.recognisedOn(product, "2026-10-01", 4);
        clock.advance(StatusList.LIFE.plusSeconds(1));
        verified(text).body("outcome", equalTo("REVOKED"));
    }

    @Test
    void another_content_gives_another_credential_and_ends_the_former() {
        var producer = UUID.randomUUID();
        var product = scene.product();
        var certificate = scene.recognisedOn(product, "2025-03-01", 4);
        var first = credential(certificate);
        verified(first).body("outcome", equalTo("GENUINE"));
        rename(product, producer, "Cam Xã Đoài Nghi Lộc");
        await().atMost(Duration.ofSeconds(20)).until(() -> !credential(certificate).equals(first));
        var second = credential(certificate);
        clock.advance(StatusList.LIFE.plusSeconds(1));

        assertThat(claims(second).get("id")).isNotEqualTo(claims(first).get("id"));
        verified(first).body("outcome", equalTo("REVOKED"));
        verified(second)
                .body("outcome", equalTo("GENUINE"))
                .body("content.productName", equalTo("Cam Xã Đoài Nghi Lộc"));
    }

    @Test
    void an_expired_one_says_so_from_the_day_after_its_last() {
        var text = credential(scene.recognisedOn(scene.product(), "2025-03-01", 4));
        clock.set("2028-03-01T16:59:59Z");
        verified(text).body("outcome", equalTo("GENUINE"));
        clock.set("2028-03-01T17:00:00Z");
        verified(text).body("outcome", equalTo("EXPIRED"));
    }

    @Test
    void a_term_that_history_does_not_give_to_the_day_has_no_credential() {
        var known =
                province()
                        .body(
                                """
                                {"productId": "%s", "signedOn": {"value": "2025", "precision": "YEAR"}, "stars": 4,
                                 "source": "test"}"""
                                        .formatted(scene.product()))
                        .post("/v1/historical-recognitions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        given().get("/v1/certificates/" + known + "/credential")
                .then()
                .statusCode(409)
                .body("type", containsString("credential-term-not-known"));
    }

    @Test
    void there_is_none_of_a_certificate_that_there_is_not() {
        given().get("/v1/certificates/" + UUID.randomUUID() + "/credential").then().statusCode(404);
        given().get("/v1/status-lists/99").then().statusCode(404);
        given().get("/v1/status-lists/0").then().statusCode(404);
    }

    @Test
    void a_text_of_more_than_ten_kilobytes_is_refused() {
        given().contentType(ContentType.JSON)
                .body(Map.of("credential", "A".repeat(Verifier.LONGEST + 1)))
                .post("/v1/credential-verifications")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/credential"));
    }

    private static String credential(Object certificate) {
        return given().get("/v1/certificates/" + certificate + "/credential")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse verified(String text) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("credential", text))
                .post("/v1/credential-verifications")
                .then()
                .statusCode(200)
                .body("message", notNullValue());
    }

    /** As a stranger would find it: by the addresses in the credential. */
    private static boolean bit(String text) {
        var status = (Map<?, ?>) claims(text).get("credentialStatus");
        var path =
                status.get("statusListCredential")
                        .toString()
                        .replace("https://ocop.example.vn/evaluation", "");
        var list = given().get(path).then().statusCode(200).extract();
        assertThat(list.header("Cache-Control")).isEqualTo("public, max-age=20");
        var subject = (Map<?, ?>) claims(list.asString()).get("credentialSubject");
        var packed =
                Base64.getUrlDecoder().decode(subject.get("encodedList").toString().substring(1));
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            var bits = gzip.readAllBytes();
            var index = Integer.parseInt(status.get("statusListIndex").toString());
            return (bits[index / 8] >> (7 - index % 8) & 1) == 1;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> claims(String text) {
        try {
            return JWSObject.parse(text).getPayload().toJSONObject();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The point of RFC 8032: y in little endian, the sign of x in the highest bit. */
    private static EdECPoint point(Base64URL x) {
        var bytes = x.decode();
        var odd = bytes[bytes.length - 1] < 0;
        bytes[bytes.length - 1] &= 0x7F;
        for (int i = 0; i < bytes.length / 2; i++) {
            var swap = bytes[i];
            bytes[i] = bytes[bytes.length - 1 - i];
            bytes[bytes.length - 1 - i] = swap;
        }
        return new EdECPoint(odd, new BigInteger(1, bytes));
    }

    private static void revoke(UUID certificate) {
        var draft =
                province()
                        .body(
                                """
                                {"kind": "REVOCATION", "issuingBody": "UBND tỉnh Nghệ An", "unit": "VN-2T:40",
                                 "lines": [{"certificateId": "%s", "ground": "CEASED_PRODUCTION",
                                            "confirmation": {"number": "61/UBND-KT", "date": "2026-01-05"}}]}"""
                                        .formatted(certificate))
                        .post("/v1/decisions")
                        .then()
                        .statusCode(201)
                        .extract();
        province()
                .header("If-Match", draft.header("ETag"))
                .body(
                        """
                        {"number": "%s/QĐ-TH", "signedOn": "2026-11-19", "signer": "A", "capacity": "B"}"""
                                .formatted(certificate.toString().substring(24)))
                .post("/v1/decisions/{id}/signature", draft.<String>path("id"))
                .then()
                .statusCode(200);
    }

    private static void rename(UUID product, UUID producer, String name) {
        var state = new HashMap<String, Object>();
        state.put("id", product);
        state.put("revision", 2);
        state.put("code", "p" + product.toString().substring(28));
        state.put("name", name);
        state.put("producerId", producer);
        state.put("unit", Scene.COMMUNE);
        state.put("areaPath", "VN/40/17827");
        state.put("oldPath", "VN-3T/40/429/17827");
        state.put("unitResolved", true);
        state.put("productionState", "MADE");
        state.put("demonstration", false);
        EventProbe.publish(TestEvent.of("vn.ocop.product.changed.v1", product, state).revision(2));
    }
}
