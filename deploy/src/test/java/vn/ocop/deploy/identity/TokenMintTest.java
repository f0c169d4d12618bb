package vn.ocop.deploy.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.deploy.process.Trouble;

class TokenMintTest {
    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

    @TempDir Path folder;

    @Test
    void a_token_says_who_with_which_roles_where_and_until_when() throws Exception {
        var mint = new TokenMint(LocalIssuer.in(folder).key(), Clock.fixed(NOW, ZoneOffset.UTC));
        var claims =
                new TokenClaims(
                        "an.nguyen",
                        List.of("evaluation-officer", "auditor"),
                        List.of("VN-2T:40"),
                        Duration.ofHours(3));

        var token = SignedJWT.parse(mint.token(claims)).getJWTClaimsSet();

        assertThat(token.getIssuer()).isEqualTo("urn:ocop:local-issuer");
        assertThat(token.getAudience()).containsExactly("ocop");
        assertThat(token.getSubject()).isEqualTo("an.nguyen");
        assertThat(token.getStringListClaim("groups"))
                .containsExactly("evaluation-officer", "auditor");
        assertThat(token.getStringListClaim("areas")).containsExactly("VN-2T:40");
        assertThat(token.getIssueTime()).isEqualTo(NOW);
        assertThat(token.getExpirationTime()).isEqualTo(NOW.plus(Duration.ofHours(3)));
    }

    @Test
    void the_published_key_set_verifies_the_token_and_holds_no_private_part() throws Exception {
        var issuer = LocalIssuer.in(folder);
        var token = SignedJWT.parse(issuer.mint().token("x", List.of("auditor"), List.of("VN")));

        var published = JWKSet.load(issuer.keySet().toFile());
        var key = published.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();

        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
        assertThat(key.isPrivate()).isFalse();
    }

    @Test
    void the_key_stays_the_same_and_nobody_else_may_read_it() throws Exception {
        var first = LocalIssuer.in(folder).key();

        assertThat(LocalIssuer.in(folder).key()).isEqualTo(first);
        assertThat(Files.getPosixFilePermissions(folder.resolve("signing-key.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_damaged_key_says_what_to_do() throws Exception {
        Files.writeString(folder.resolve("signing-key.json"), "{");

        assertThatThrownBy(() -> LocalIssuer.in(folder))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("delete the folder");
    }
}
