package vn.ocop.evaluation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * Signs, in the name of this service, what another service has to believe. The type in the header
 * keeps one kind of token from passing for another.
 */
@ApplicationScoped
public class ServiceSignature {

    private final SigningKeys keys;

    ServiceSignature(SigningKeys keys) {
        this.keys = keys;
    }

    public String of(String type, Map<String, Object> claims) {
        var jwt = new JsonWebSignature();
        jwt.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
        jwt.setKeyIdHeaderValue(keys.currentId());
        jwt.setHeader("typ", type);
        jwt.setPayload(JsonUtil.toJson(claims));
        jwt.setKey(keys.current());
        try {
            return jwt.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The key does not fit its algorithm", e);
        }
    }
}
