package vn.ocop.platform.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The signing key of the test's issuer.
 *
 * <p>It travels in files: the resource that makes it and the test that signs with it do not share a
 * class loader.
 */
record TestKey(PrivateKey secret, RSAPublicKey open) {

    static final String FOLDER_SETTING = "ocop.test.keys";
    static final String ID = "test";

    static TestKey create() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            return new TestKey(pair.getPrivate(), (RSAPublicKey) pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key that the service under test trusts. */
    static TestKey trusted() {
        var folder = folder();
        try {
            var keys = KeyFactory.getInstance("RSA");
            var encoded = Files.readAllBytes(secretIn(folder));
            var secret = (RSAPrivateCrtKey) keys.generatePrivate(new PKCS8EncodedKeySpec(encoded));
            var open = new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent());
            return new TestKey(secret, (RSAPublicKey) keys.generatePublic(open));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    void save(Path folder) throws IOException {
        Files.write(secretIn(folder), secret.getEncoded());
        Files.writeString(jwksIn(folder), jwks(), US_ASCII);
    }

    /** Makes the service's issuer publish this key too. */
    void publish(String id) throws IOException {
        var file = jwksIn(folder());
        var known = Files.readString(file).strip();
        Files.writeString(file, known.replace("]}", "," + jwk(id) + "]}"), US_ASCII);
    }

    /** Lets the service's issuer answer no longer, or again. */
    static void silence(boolean silent) throws IOException {
        if (silent) {
            Files.createFile(silenceIn(folder()));
        } else {
            Files.deleteIfExists(silenceIn(folder()));
        }
    }

    private String jwks() {
        return "{\"keys\":[" + jwk(ID) + "]}";
    }

    private String jwk(String id) {
        return """
        {"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}"""
                .formatted(id, number(open.getModulus()), number(open.getPublicExponent()));
    }

    /** JWK numbers have no sign byte. */
    private static String number(BigInteger value) {
        var bytes = value.toByteArray();
        var start = bytes[0] == 0 ? 1 : 0;
        var unsigned = Arrays.copyOfRange(bytes, start, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static Path folder() {
        return Path.of(ConfigProvider.getConfig().getValue(FOLDER_SETTING, String.class));
    }

    static Path silenceIn(Path folder) {
        return folder.resolve("silent");
    }

    private static Path secretIn(Path folder) {
        return folder.resolve("secret.der");
    }

    static Path jwksIn(Path folder) {
        return folder.resolve("jwks.json");
    }

    static void delete(Path folder) {
        try {
            Files.deleteIfExists(secretIn(folder));
            Files.deleteIfExists(jwksIn(folder));
            Files.deleteIfExists(silenceIn(folder));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
