package vn.ocop.product.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

class PassageCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final UUID PAPER = UUID.randomUUID();

    private final OctetKeyPairJsonWebKey key = key("2026-11");
    private final PassageCheck check = check(key);

    @Test
    void a_passage_names_its_reader_and_what_it_is_for() {
        assertThat(check.read(signed(key, _ -> {}), PAPER))
                .contains(new Passage(PAPER, "ab12", "hoa.tran", "dossier 7"));
    }

    @Test
    void it_opens_no_other_paper() {
        assertThat(check.read(signed(key, _ -> {}), UUID.randomUUID())).isEmpty();
    }

    @Test
    void it_is_over_after_its_time() {
        var over =
                signed(
                        key,
                        claims ->
                                claims.setExpirationTime(
                                        NumericDate.fromSeconds(NOW.getEpochSecond())));
        assertThat(check.read(over, PAPER)).isEmpty();
    }

    @Test
    void another_key_issuer_audience_or_kind_of_token_opens_nothing() {
        assertThat(check.read(signed(key("2026-11"), _ -> {}), PAPER)).isEmpty();
        assertThat(check.read(signed(key, it -> it.setIssuer("promotion-service")), PAPER))
                .isEmpty();
        assertThat(check.read(signed(key, it -> it.setAudience("reporting-service")), PAPER))
                .isEmpty();
        assertThat(check.read(typed("vc+jwt"), PAPER)).isEmpty();
    }

    @Test
    void what_is_no_token_opens_nothing() {
        assertThat(check.read("", PAPER)).isEmpty();
        assertThat(check.read("a.b.c", PAPER)).isEmpty();
        assertThat(check.read("x".repeat(5_000), PAPER)).isEmpty();
    }

    @Test
    void without_keys_nothing_opens() {
        var closed = new PassageCheck(Optional::empty, Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(closed.read(signed(key, _ -> {}), PAPER)).isEmpty();
    }

    private static PassageCheck check(OctetKeyPairJsonWebKey key) {
        var keys = new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
        return new PassageCheck(() -> Optional.of(keys), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static OctetKeyPairJsonWebKey key(String id) {
        try {
            var key = OkpJwkGenerator.generateJwk("Ed25519");
            key.setKeyId(id);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private String typed(String type) {
        return signature(key, type, _ -> {});
    }

    private static String signed(OctetKeyPairJsonWebKey key, Consumer<JwtClaims> change) {
        return signature(key, "ocop-passage+jwt", change);
    }

    private static String signature(
            OctetKeyPairJsonWebKey key, String type, Consumer<JwtClaims> change) {
        var claims = new JwtClaims();
        claims.setIssuer("evaluation-service");
        claims.setAudience("product-service");
        claims.setSubject("hoa.tran");
        claims.setExpirationTime(NumericDate.fromSeconds(NOW.getEpochSecond() + 300));
        claims.setClaim("paper", PAPER.toString());
        claims.setClaim("sha256", "ab12");
        claims.setClaim("reason", "dossier 7");
        change.accept(claims);
        var jwt = new JsonWebSignature();
        jwt.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
        jwt.setKeyIdHeaderValue(key.getKeyId());
        jwt.setHeader("typ", type);
        jwt.setPayload(claims.toJson());
        jwt.setKey(key.getPrivateKey());
        try {
            return jwt.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
