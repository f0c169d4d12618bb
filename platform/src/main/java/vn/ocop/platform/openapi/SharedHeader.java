package vn.ocop.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Headers of answers that operations refer to. */
enum SharedHeader {
    ETAG(
            "ETag",
            "Entity tag over the representation, beginning with the revision; send it back as If-Match or If-None-Match.",
            "\"r3-5f2c9a714b3e8d10\""),
    LOCATION(
            "Location",
            "Address of the new resource or job.",
            "/v1/products/0198c5a4-7c1e-7d2a-9f65-3f2f6f0d9a11"),
    LINK(
            "Link",
            "Address of the next page, rel=\"next\"; absent on the last page.",
            "</v1/products?limit=20&cursor=q7Zs>; rel=\"next\""),
    REVISION_TOKEN(
            "Revision-Token",
            "What this write has changed; another service that is given it waits for its copy.",
            "ocop.product:0198c5a4-7c1e-7d2a-9f65-3f2f6f0d9a11:1:3"),
    IDEMPOTENCY_REPLAYED(
            "Idempotency-Replayed",
            "true when the answer was kept from an earlier request with the same key.",
            "true"),
    RETRY_AFTER("Retry-After", "Seconds after which trying again may help.", "2"),
    WWW_AUTHENTICATE("WWW-Authenticate", "How to authenticate.", "Bearer");

    private final String header;
    private final String description;
    private final String example;

    SharedHeader(String header, String description, String example) {
        this.header = header;
        this.description = description;
        this.example = example;
    }

    String header() {
        return header;
    }

    Header reference() {
        return OASFactory.createHeader().ref(header);
    }

    Header definition() {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING)))
                .example(example);
    }
}
