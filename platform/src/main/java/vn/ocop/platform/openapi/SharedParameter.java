package vn.ocop.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Parameters of requests that operations refer to: headers, and the link. */
enum SharedParameter {
    ACCEPT_LANGUAGE("Accept-Language", "Language of texts: vi (default) or en.", "vi"),
    IF_MATCH(
            "If-Match",
            "ETag of the representation that the change rests on; its revision must still be the current one. Missing 428, stale 412.",
            "\"r3-5f2c9a714b3e8d10\""),
    IF_NONE_MATCH(
            "If-None-Match",
            "ETag known already; an unchanged representation is answered with 304.",
            "\"r3-5f2c9a714b3e8d10\""),
    IDEMPOTENCY_KEY(
            "Idempotency-Key",
            "Key chosen by the caller that makes repeating this request safe for 24 hours: same key and body give the same answer again.",
            "6f1f0f0e-6c0c-4a58-9b1f-0d0c8f6a7e21"),
    REVISION_TOKEN(
            "Revision-Token",
            "Revision-Token of a write in another service (several with commas); the request waits up to 2 seconds for the local copy, then 409 copy-behind.",
            "ocop.product:0198c5a4-7c1e-7d2a-9f65-3f2f6f0d9a11:1:3"),
    LINK(
            "link",
            "Stands for a token: signed for this very address at /v1/signed-links, good for five minutes.",
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbi5uZ3V5ZW4ifQ.c2lnbmF0dXJl");

    private static final int LONGEST = 2_000;

    private final String header;
    private final String description;
    private final String example;

    SharedParameter(String header, String description, String example) {
        this.header = header;
        this.description = description;
        this.example = example;
    }

    String header() {
        return header;
    }

    Parameter reference() {
        return OASFactory.createParameter().ref(header);
    }

    Parameter definition() {
        return OASFactory.createParameter()
                .name(header)
                .in(this == LINK ? In.QUERY : In.HEADER)
                .required(this == IF_MATCH)
                .description(description)
                .schema(schema())
                .example(example);
    }

    private Schema schema() {
        var schema = OASFactory.createSchema().type(List.of(SchemaType.STRING));
        return this == IDEMPOTENCY_KEY
                ? schema.minLength(1).maxLength(255).pattern("^[!-~]+$")
                : schema.maxLength(LONGEST);
    }
}
