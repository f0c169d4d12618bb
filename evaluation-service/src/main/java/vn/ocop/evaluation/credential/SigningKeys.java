package vn.ocop.evaluation.credential;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * The keys of credentials: the first signs, all of them verify. A new key is put first; an old one
 * stays, its public part at least, until nothing that it signed is in force any more.
 */
final class SigningKeys {

    private static final String CURVE = "Ed25519";

    private final List<OctetKeyPairJsonWebKey> keys;

    private SigningKeys(List<OctetKeyPairJsonWebKey> keys) {
        this.keys = keys;
    }

    /**
     * What is wrong with a key is said without a part of it.
     *
     * @param json a JSON Web Key Set
     */
    static SigningKeys of(String json) {
        var keys = read(json);
        if (keys.isEmpty() || keys.getFirst().getPrivateKey() == null) {
            throw new IllegalArgumentException(
                    "ocop.credential.keys needs a private key in the first place");
        }
        if (keys.stream().map(OctetKeyPairJsonWebKey::getKeyId).distinct().count() < keys.size()) {
            throw new IllegalArgumentException("two keys of ocop.credential.keys bear one kid");
        }
        return new SigningKeys(keys);
    }

    String currentId() {
        return keys.getFirst().getKeyId();
    }

    PrivateKey current() {
        return keys.getFirst().getPrivateKey();
    }

    Optional<PublicKey> named(@Nullable Object id) {
        return keys.stream()
                .filter(key -> key.getKeyId().equals(id))
                .findFirst()
                .map(OctetKeyPairJsonWebKey::getPublicKey);
    }

    /** The public parts, as a key set shows them. */
    List<Map<String, Object>> publicParts() {
        return keys.stream().map(SigningKeys::publicPart).toList();
    }

    private static Map<String, Object> publicPart(OctetKeyPairJsonWebKey key) {
        Map<String, Object> shown =
                new LinkedHashMap<>(key.toParams(OutputControlLevel.PUBLIC_ONLY));
        shown.put("use", "sig");
        shown.put("alg", AlgorithmIdentifiers.EDDSA);
        return shown;
    }

    private static List<OctetKeyPairJsonWebKey> read(String json) {
        try {
            return new JsonWebKeySet(json)
                    .getJsonWebKeys().stream().map(SigningKeys::edwards).toList();
        } catch (JoseException _) {
            throw new IllegalArgumentException("ocop.credential.keys is no JSON Web Key Set");
        }
    }

    private static OctetKeyPairJsonWebKey edwards(Object key) {
        if (key instanceof OctetKeyPairJsonWebKey pair
                && CURVE.equals(pair.getSubtype())
                && pair.getKeyId() != null) {
            return pair;
        }
        throw new IllegalArgumentException(
                "a key of ocop.credential.keys is no Ed25519 key with a kid");
    }
}
