package vn.ocop.platform.signedlink;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** Seals what a link may open, and opens it again. */
@ApplicationScoped
class LinkTokens {
    private static final String TARGET = "target";
    private static final int KEY_BYTES = 32;

    private final HmacKey key;
    private final LinkConfig config;
    private final Clock clock;

    LinkTokens(LinkConfig config, Clock clock) {
        this.key = new HmacKey(config.secret().map(LinkTokens::bytes).orElseGet(LinkTokens::drawn));
        this.config = config;
        this.clock = clock;
    }

    Instant end() {
        return clock.instant().plus(config.lifetime());
    }

    /**
     * @param rights issuer, subject, roles and areas of the caller
     */
    String seal(JwtClaims rights, String target, Instant end) {
        rights.setClaim(TARGET, target);
        rights.setExpirationTime(NumericDate.fromSeconds(end.getEpochSecond()));
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setPayload(rights.toJson());
        signature.setKey(key);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rights that a link brings to this target; empty when it is not ours, or over. */
    Optional<JwtClaims> open(String token, String target) {
        var consumer =
                new JwtConsumerBuilder()
                        .setVerificationKey(key)
                        .setJwsAlgorithmConstraints(
                                new AlgorithmConstraints(
                                        ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256))
                        .setEvaluationTime(
                                NumericDate.fromSeconds(clock.instant().getEpochSecond()))
                        .setRequireExpirationTime()
                        .setRequireSubject()
                        .build();
        try {
            var rights = consumer.processToClaims(token);
            return target.equals(rights.getStringClaimValue(TARGET))
                    ? Optional.of(rights)
                    : Optional.empty();
        } catch (InvalidJwtException | MalformedClaimException _) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String secret) {
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < KEY_BYTES) {
            throw new IllegalArgumentException(
                    "ocop.signed-links.secret needs at least " + KEY_BYTES + " bytes");
        }
        return bytes;
    }

    private static byte[] drawn() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
