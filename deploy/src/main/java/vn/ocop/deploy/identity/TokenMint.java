package vn.ocop.deploy.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Signs tokens with the key of the local issuer. */
public final class TokenMint {
    private final RSAKey key;
    private final Clock clock;

    public TokenMint(RSAKey key) {
        this(key, Clock.systemUTC());
    }

    TokenMint(RSAKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** A token for half a day. */
    public String token(String subject, List<String> groups, List<String> areas) {
        return token(new TokenClaims(subject, groups, areas, TokenClaims.HALF_A_DAY));
    }

    public String token(TokenClaims claims) {
        var now = clock.instant();
        var content =
                new JWTClaimsSet.Builder()
                        .issuer(LocalIssuer.ISSUER)
                        .audience(LocalIssuer.AUDIENCE)
                        .subject(claims.subject())
                        .claim("groups", claims.groups())
                        .claim("areas", claims.areas())
                        .jwtID(UUID.randomUUID().toString())
                        .issueTime(date(now))
                        .expirationTime(date(now.plus(claims.validFor())))
                        .build();
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build();
        try {
            var token = new SignedJWT(header, content);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The signing key does not fit its algorithm", e);
        }
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
