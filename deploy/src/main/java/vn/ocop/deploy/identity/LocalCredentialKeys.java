package vn.ocop.deploy.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.EdECPrivateKey;
import java.text.ParseException;
import java.util.Arrays;

/**
 * The key with which the evaluation service signs credentials, made at the first use and kept: what
 * was signed with another could not be verified any more.
 */
public final class LocalCredentialKeys {
    private static final String CURVE = "Ed25519";
    private static final int BYTES = 32;

    private LocalCredentialKeys() {}

    /** The file with the key, as the setting {@code ocop.credential.keys} wants it. */
    public static Path in(Path folder) {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve("credential-keys.json");
            if (!Files.exists(file)) {
                make(file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with their public parts, for services that believe what is signed with them. */
    public static Path publicPartsIn(Path folder) {
        try {
            var keys = JWKSet.load(in(folder).toFile()).toPublicJWKSet();
            var file = folder.resolve("credential-keys.public.json");
            return Files.writeString(file, keys.toString(true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("The file of the keys was altered", e);
        }
    }

    private static void make(Path file) throws IOException {
        var onlyMine =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, onlyMine);
        Files.writeString(file, new JWKSet(drawn()).toString(false));
    }

    private static OctetKeyPair drawn() {
        try {
            var pair = KeyPairGenerator.getInstance(CURVE).generateKeyPair();
            var secret = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            var encoded = pair.getPublic().getEncoded();
            var open = Arrays.copyOfRange(encoded, encoded.length - BYTES, encoded.length);
            return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(open))
                    .d(Base64URL.encode(secret))
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.EdDSA)
                    .keyIDFromThumbprint()
                    .build();
        } catch (NoSuchAlgorithmException | JOSEException e) {
            throw new IllegalStateException("This JDK makes no key of the curve " + CURVE, e);
        }
    }
}
