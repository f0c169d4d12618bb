package vn.ocop.product.page;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of the pages. */
@Singleton
class PageConfig {

    private final String address;
    private final Optional<String> verifier;

    /**
     * @param address the public address, as QR codes carry it; labels outlive servers, so it has to
     *     stay
     * @param verifier the public address of the evaluation service; without it the pages lead to no
     *     credential
     */
    PageConfig(
            @ConfigProperty(name = "ocop.public-address") URI address,
            @ConfigProperty(name = "ocop.verifier-address") Optional<URI> verifier) {
        this.address = plain(address);
        this.verifier = verifier.map(PageConfig::plain);
    }

    Optional<String> verifier() {
        return verifier;
    }

    private static String plain(URI address) {
        return address.toString().replaceAll("/+$", "");
    }

    String addressOf(String path) {
        return address + path;
    }
}
