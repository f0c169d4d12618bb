package vn.ocop.platform.testing;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens for requests: {@code
 * Tokens.of("registry-officer").area("VN-2T:40").sub("an.nguyen").sign()}.
 *
 * <p>Whatever a token is asked for beyond that makes it one that the service must turn away.
 */
public final class Tokens {

    static final String ISSUER = "https://issuer.test";
    static final String AUDIENCE = "ocop";

    private final Set<String> groups;
    private final List<String> areas;
    private final String subject;
    private final String audience;
    private final String issuer;
    private final Instant expiry;

    private Tokens(
            Set<String> groups,
            List<String> areas,
            String subject,
            String audience,
            String issuer,
            Instant expiry) {
        this.groups = groups;
        this.areas = areas;
        this.subject = subject;
        this.audience = audience;
        this.issuer = issuer;
        this.expiry = expiry;
    }

    /**
     * A token that is valid for an hour of the machine's time, for no area, by a nameless person.
     */
    public static Tokens of(String... roles) {
        return new Tokens(
                new LinkedHashSet<>(List.of(roles)),
                List.of(),
                "test",
                AUDIENCE,
                ISSUER,
                Clock.systemUTC().instant().plus(Duration.ofHours(1)));
    }

    public Tokens area(String... references) {
        return new Tokens(groups, List.of(references), subject, audience, issuer, expiry);
    }

    public Tokens sub(String name) {
        return new Tokens(groups, areas, name, audience, issuer, expiry);
    }

    public Tokens forAudience(String other) {
        return new Tokens(groups, areas, subject, other, issuer, expiry);
    }

    public Tokens fromIssuer(String other) {
        return new Tokens(groups, areas, subject, audience, other, expiry);
    }

    public Tokens expired() {
        var anHourAgo = Clock.systemUTC().instant().minus(Duration.ofHours(1));
        return new Tokens(groups, areas, subject, audience, issuer, anHourAgo);
    }

    public String sign() {
        return signedWith(TestKey.trusted(), TestKey.ID);
    }

    /** Names the trusted key, but another has signed. */
    public String signedByAnotherKey() {
        return signedWith(TestKey.create(), TestKey.ID);
    }

    /** Signed by, and naming, a key that the issuer never published. */
    public String signedByAnUnknownKey() {
        return signedWith(TestKey.create(), "unknown");
    }

    /** The old attack: the public key, which everybody has, taken for a shared secret. */
    public String signedWithThePublicKeyAsSecret() {
        var secret = new SecretKeySpec(TestKey.trusted().open().getEncoded(), "HmacSHA256");
        return claims().jws().keyId(TestKey.ID).algorithm(SignatureAlgorithm.HS256).sign(secret);
    }

    /** Signed by nobody, and saying so. */
    public String unsigned() {
        var head = base64("{\"alg\":\"none\",\"kid\":\"" + TestKey.ID + "\"}");
        var signed = sign();
        return head + signed.substring(signed.indexOf('.'), signed.lastIndexOf('.') + 1);
    }

    /** Signed with a key that the issuer publishes only now, under a name of its own. */
    public String signedAfterRotation() throws IOException {
        var fresh = TestKey.create();
        var id = UUID.randomUUID().toString();
        fresh.publish(id);
        return signedWith(fresh, id);
    }

    /** Does something while the issuer does not answer for its keys. */
    public static void whileTheIssuerIsSilent(Runnable doing) throws IOException {
        TestKey.silence(true);
        try {
            doing.run();
        } finally {
            TestKey.silence(false);
        }
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private String signedWith(TestKey key, String keyId) {
        return claims().jws().keyId(keyId).algorithm(SignatureAlgorithm.RS256).sign(key.secret());
    }

    private JwtClaimsBuilder claims() {
        return Jwt.claims()
                .issuer(issuer)
                .audience(audience)
                .subject(subject)
                .groups(groups)
                .claim("areas", areas)
                .issuedAt(expiry.minus(Duration.ofHours(2)))
                .expiresAt(expiry);
    }
}
