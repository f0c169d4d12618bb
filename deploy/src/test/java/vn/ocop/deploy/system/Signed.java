package vn.ocop.deploy.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/** A text that the evaluation service signed, read as a stranger would: by its published keys. */
record Signed(String text) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What stands before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo (RFC 8410). */
    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

    JsonNode claims() {
        return part(1);
    }

    /** Whether the key that the header names, as the set shows it, has signed this. */
    boolean isSignedBy(JsonNode keySet) {
        var keyId = part(0).path("kid").asText();
        for (var key : keySet.path("keys")) {
            if (key.path("kid").asText().equals(keyId)) {
                return isSignedWith(decoded(key.path("x").asText()));
            }
        }
        return false;
    }

    private boolean isSignedWith(byte[] key) {
        var encoded = new byte[ED25519.length + key.length];
        System.arraycopy(ED25519, 0, encoded, 0, ED25519.length);
        System.arraycopy(key, 0, encoded, ED25519.length, key.length);
        var end = text.lastIndexOf('.');
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(new X509EncodedKeySpec(encoded)));
            check.update(text.substring(0, end).getBytes(StandardCharsets.US_ASCII));
            return check.verify(decoded(text.substring(end + 1)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no Ed25519 signature: " + text, e);
        }
    }

    /** Of a status list: whether the bit of a credential is set. */
    boolean isEnded(Signed credential) {
        var list = claims().at("/credentialSubject/encodedList").asText().substring(1);
        var place = credential.claims().at("/credentialStatus/statusListIndex").asInt();
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(decoded(list)))) {
            return (gzip.readAllBytes()[place / 8] >> (7 - place % 8) & 1) == 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a status list: when it was drawn. */
    Instant drawnAt() {
        return OffsetDateTime.parse(claims().path("validFrom").asText()).toInstant();
    }

    private JsonNode part(int index) {
        try {
            return JSON.readTree(decoded(text.split("\\.")[index]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] decoded(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }
}
