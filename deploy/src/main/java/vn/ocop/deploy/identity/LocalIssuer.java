package vn.ocop.deploy.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;
import vn.ocop.deploy.process.Trouble;

/**
 * The local issuer: a key made at the first use, kept in a folder, with its public half beside it
 * as a JWKS file.
 *
 * @param keySet file with the public key, for the services
 */
public record LocalIssuer(RSAKey key, Path keySet) {
    public static final String ISSUER = "urn:ocop:local-issuer";
    public static final String AUDIENCE = "ocop";
    private static final int KEY_BITS = 2048;

    public static LocalIssuer in(Path folder) {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve("signing-key.json");
            var key = Files.exists(file) ? RSAKey.parse(Files.readString(file)) : made(file);
            var keySet = folder.resolve("jwks.json");
            Files.writeString(keySet, new JWKSet(key.toPublicJWK()).toString());
            return new LocalIssuer(key, keySet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException | JOSEException e) {
            throw new Trouble(
                    "The signing key in "
                            + folder
                            + " cannot be read; delete the folder to get a new one.",
                    e);
        }
    }

    public TokenMint mint() {
        return new TokenMint(key);
    }

    private static RSAKey made(Path file) throws IOException, JOSEException {
        var key =
                new RSAKeyGenerator(KEY_BITS)
                        .keyUse(KeyUse.SIGNATURE)
                        .algorithm(JWSAlgorithm.RS256)
                        .keyID(UUID.randomUUID().toString())
                        .generate();
        var onlyMine =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, onlyMine);
        Files.writeString(file, key.toJSONString());
        return key;
    }
}
