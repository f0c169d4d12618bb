package vn.ocop.evaluation.credential;

import java.net.URI;
import java.util.UUID;

/**
 * Where things are found from outside.
 *
 * @param issuer the public address of this service, which is the issuer's name in credentials
 * @param pages the public address of the pages behind QR codes
 */
public record Addresses(String issuer, String pages) {

    private static final String LISTS = "/v1/status-lists/";

    static Addresses of(URI own, URI pages) {
        return new Addresses(plain(own), plain(pages));
    }

    String statusList(int number) {
        return issuer + LISTS + number;
    }

    String credentialOf(UUID certificateId) {
        return issuer + "/v1/certificates/" + certificateId + "/credential";
    }

    String certificatePage(String code) {
        return pages + "/c/" + code;
    }

    String productPage(String code) {
        return pages + "/p/" + code;
    }

    /** The content of a paper, such as a picture of the product. */
    public String paper(UUID paperId) {
        return pages + "/v1/papers/" + paperId + "/content";
    }

    /** Scheme, host and port of the pages, as a content security policy names them. */
    String pagesOrigin() {
        var address = URI.create(pages);
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    private static String plain(URI address) {
        return address.toString().replaceAll("/+$", "");
    }
}
