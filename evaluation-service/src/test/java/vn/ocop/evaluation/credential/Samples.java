package vn.ocop.evaluation.credential;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.lang.JoseException;

/** What the plain tests of credentials start from. */
final class Samples {

    static final Addresses ADDRESSES =
            Addresses.of(
                    URI.create("https://ocop.example.vn/evaluation/"),
                    URI.create("https://ocop.example.vn"));

    /** In the middle of the term. */
    static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    private Samples() {}

    static CredentialContent content() {
        return content("Cam Xã Đoài", "Hợp tác xã Nông nghiệp Nghi Lộc");
    }

    static CredentialContent content(String product, String holder) {
        return new CredentialContent(
                LocalDate.of(2024, 3, 12),
                LocalDate.of(2027, 3, 12),
                "UBND tỉnh Nghệ An",
                "https://ocop.example.vn/p/7kq2m9xw4t",
                "https://ocop.example.vn/c/3hv8k2zq6r",
                product,
                "40-0123",
                holder,
                null,
                4,
                "1217/QĐ-UBND",
                "2024-03-12",
                "VN-2T:17827",
                List.of("Thùng 5 kg"),
                false);
    }

    /** The credential of place 48,291 in the first list. */
    static Credential issued(CredentialContent content) {
        var credential = new Credential();
        credential.id = UUID.fromString("0198b7d2-6a10-7c3e-9f41-2b6c8d0e4f52");
        credential.certificateId = UUID.fromString("0198b7d2-7b21-7c3e-9f41-2b6c8d0e4f52");
        credential.contentHash = content.hash();
        credential.place = new Place(1, 48_291);
        credential.issuedAt = NOW;
        return credential;
    }

    static Map<String, Object> claims() {
        return CredentialClaims.of(content(), issued(content()), ADDRESSES);
    }

    static StatusList list(Instant drawnAt, int... ended) {
        var bits = new BitSet();
        for (var place : ended) {
            bits.set(place);
        }
        return new StatusList(1, bits, drawnAt);
    }

    static SigningKeys keys(OctetKeyPairJsonWebKey... keys) {
        var parts =
                List.of(keys).stream()
                        .map(key -> key.toParams(OutputControlLevel.INCLUDE_PRIVATE))
                        .toList();
        return SigningKeys.of(JsonUtil.toJson(Map.of("keys", parts)));
    }

    static OctetKeyPairJsonWebKey key(String id) {
        try {
            var key = OkpJwkGenerator.generateJwk(OctetKeyPairJsonWebKey.SUBTYPE_ED25519);
            key.setKeyId(id);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
