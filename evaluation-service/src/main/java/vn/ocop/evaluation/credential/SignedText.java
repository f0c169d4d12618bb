package vn.ocop.evaluation.credential;

import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * A credential as a compact JWT. Ed25519 signatures hold no random part: the same claims and key
 * give the same text.
 */
final class SignedText {

    /** Type in the header; the same word is the media type's subtype. */
    static final String TYPE = "vc+jwt";

    private SignedText() {}

    static String of(Map<String, Object> claims, SigningKeys keys) {
        var jwt = new JsonWebSignature();
        jwt.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
        jwt.setKeyIdHeaderValue(keys.currentId());
        jwt.setHeader("typ", TYPE);
        jwt.setContentTypeHeaderValue("vc");
        jwt.setPayload(JsonUtil.toJson(claims));
        jwt.setKey(keys.current());
        try {
            return jwt.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The key does not fit its algorithm", e);
        }
    }
}
