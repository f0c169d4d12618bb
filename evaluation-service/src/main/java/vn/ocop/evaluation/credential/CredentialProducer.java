package vn.ocop.evaluation.credential;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads keys and addresses when the service starts: one with a broken key does not come up. */
@Singleton
class CredentialProducer {

    @Produces
    @Singleton
    @Startup
    SigningKeys keys(CredentialConfig config) {
        return SigningKeys.of(
                config.keys()
                        .map(CredentialProducer::keySet)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "ocop.credential.keys is not set")));
    }

    /**
     * @param own the public address of this service, by which credentials name their issuer
     * @param pages the public address of the product service, whose pages QR codes lead to
     */
    @Produces
    @Singleton
    @Startup
    Addresses addresses(
            @ConfigProperty(name = "ocop.public-address") URI own,
            @ConfigProperty(name = "ocop.pages-address") URI pages) {
        return Addresses.of(own, pages);
    }

    @Produces
    @Singleton
    Verifier verifier(SigningKeys keys, Addresses addresses, CredentialConfig config) {
        return new Verifier(keys, addresses, config.oldestStatus());
    }

    private static String keySet(String setting) {
        if (setting.strip().startsWith("{")) {
            return setting;
        }
        try {
            return Files.readString(Path.of(setting.strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("ocop.credential.keys names no readable file", e);
        }
    }
}
