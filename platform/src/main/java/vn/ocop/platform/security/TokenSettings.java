package vn.ocop.platform.security;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The settings by which tokens are believed. The library takes any issuer and any audience when
 * none is set; here a service without them does not start.
 */
@Startup
@Singleton
class TokenSettings {

    /** Signatures that only the issuer can make; a shared secret is none of them. */
    private static final Set<String> ALGORITHMS =
            Set.of(
                    "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512",
                    "EdDSA");

    TokenSettings(
            @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer,
            @ConfigProperty(name = "mp.jwt.verify.audiences") List<String> audiences,
            @ConfigProperty(name = "mp.jwt.verify.publickey.location") String keys,
            @ConfigProperty(name = "mp.jwt.verify.publickey.algorithm") String algorithm) {
        mustBeSet("mp.jwt.verify.issuer", issuer);
        mustBeSet("mp.jwt.verify.audiences", String.join("", audiences));
        mustBeSet("mp.jwt.verify.publickey.location", keys);
        if (!ALGORITHMS.contains(algorithm)) {
            throw new IllegalStateException(
                    "mp.jwt.verify.publickey.algorithm must be one of " + ALGORITHMS);
        }
    }

    private static void mustBeSet(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalStateException(name + " is not set");
        }
    }
}
