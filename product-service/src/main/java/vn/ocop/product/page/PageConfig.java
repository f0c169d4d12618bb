package vn.ocop.product.page;

import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of the pages. */
@Singleton
class PageConfig {

    private final String address;

    /**
     * @param address the public address, as QR codes carry it; labels outlive servers, so it has to
     *     stay
     */
    PageConfig(@ConfigProperty(name = "ocop.public-address") URI address) {
        this.address = address.toString().replaceAll("/+$", "");
    }

    String addressOf(String path) {
        return address + path;
    }
}
