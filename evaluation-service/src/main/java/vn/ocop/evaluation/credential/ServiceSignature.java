package vn.ocop.evaluation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

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
        return SignedText.of(type, claims, keys);
    }
}
