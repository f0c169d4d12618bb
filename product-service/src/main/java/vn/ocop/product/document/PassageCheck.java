package vn.ocop.product.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import vn.ocop.platform.security.KeySetText;

/** Reads passages and believes only those that the evaluation service has signed. */
@ApplicationScoped
class PassageCheck {
    private static final String SETTING = "ocop.passages.keys";
    private static final String ISSUER = "evaluation-service";
    private static final String AUDIENCE = "product-service";
    private static final String TYPE = "ocop-passage+jwt";
    private static final int LONGEST = 2_000;

    private final List<JsonWebKey> keys;
    private final Clock clock;

    PassageCheck(PassageConfig config, Clock clock) {
        this.keys = config.keys().map(PassageCheck::read).orElseGet(List::of);
        this.clock = clock;
    }

    /** Empty when it is not signed by a known key, over, or not for this service. */
    Optional<Passage> read(String token, UUID paper) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(passage(consumer().processToClaims(token)))
                    .filter(passage -> passage.paper().equals(paper));
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private JwtConsumer consumer() {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys))
                .setJwsAlgorithmConstraints(
                        new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA))
                .setExpectedType(true, TYPE)
                .setExpectedIssuer(ISSUER)
                .setExpectedAudience(AUDIENCE)
                .setEvaluationTime(NumericDate.fromSeconds(clock.instant().getEpochSecond()))
                .setRequireExpirationTime()
                .setRequireSubject()
                .build();
    }

    private static Passage passage(JwtClaims claims) throws MalformedClaimException {
        return new Passage(
                UUID.fromString(text(claims, "paper")),
                text(claims, "sha256"),
                claims.getSubject(),
                text(claims, "reason"));
    }

    private static String text(JwtClaims claims, String name) throws MalformedClaimException {
        var value = claims.getStringClaimValue(name);
        if (value == null) {
            throw new IllegalArgumentException(name);
        }
        return value;
    }

    private static List<JsonWebKey> read(String setting) {
        try {
            return new JsonWebKeySet(KeySetText.of(SETTING, setting)).getJsonWebKeys();
        } catch (JoseException e) {
            throw new IllegalArgumentException(SETTING + " is no JSON Web Key Set", e);
        }
    }
}
