package vn.ocop.deploy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalCredentialKeysTest {

    @TempDir private Path folder;

    @Test
    void a_private_key_is_made_once_and_stays() throws IOException, ParseException {
        var file = LocalCredentialKeys.in(folder);
        var made = Files.readString(file);
        var key = JWKSet.parse(made).getKeys().getFirst().toOctetKeyPair();

        assertThat(key.getCurve()).isEqualTo(Curve.Ed25519);
        assertThat(key.isPrivate()).isTrue();
        assertThat(key.getKeyID()).isNotBlank();
        assertThat(Files.readString(LocalCredentialKeys.in(folder))).isEqualTo(made);
    }

    @Test
    void nobody_else_reads_it() throws IOException {
        var file = LocalCredentialKeys.in(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
