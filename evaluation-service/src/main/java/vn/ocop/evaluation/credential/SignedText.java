package vn.ocop.evaluation.credential;

import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * Claims as a compact JWT. Ed25519 signatures hold no random part: the same claims and key give the
 * same text.
 */
final class SignedText {

    /** Type of a credential in the header; the same word is the media type's subtype. */
    static final String TYPE = "vc+jwt";

    private SignedText() {}

    /** A credential. */
    static String of(Map<String, Object> claims, SigningKeys keys) {
        var jwt = jwt(TYPE, claims, keys);
        jwt.setContentTypeHeaderValue("vc");
        return signed(jwt);
    }

    /** Anything else that is to be believed, with its own type in the header. */
    static String of(String type, Map<String, Object> claims, SigningKeys keys) {
        return signed(jwt(type, claims, keys));
    }

    private static JsonWebSignature jwt(String type, Map<String, Object> claims, SigningKeys keys) {
        var jwt = new JsonWebSignature();
        jwt.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
        jwt.setKeyIdHeaderValue(keys.currentId());
        jwt.setHeader("typ", type);
        jwt.setPayload(JsonUtil.toJson(claims));
        jwt.setKey(keys.current());
        return jwt;
    }

    private static String signed(JsonWebSignature jwt) {
        try {
            return jwt.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The key does not fit its algorithm", e);
        }
    }
}
