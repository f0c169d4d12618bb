package vn.ocop.evaluation.credential;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ocop.platform.security.KeySetText;

/** Reads keys and addresses when the service starts: one with a broken key does not come up. */
@Singleton
class CredentialProducer {

    @Produces
    @Singleton
    @Startup
    SigningKeys keys(CredentialConfig config) {
        return SigningKeys.of(
                config.keys()
                        .map(setting -> KeySetText.of("ocop.credential.keys", setting))
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
}
