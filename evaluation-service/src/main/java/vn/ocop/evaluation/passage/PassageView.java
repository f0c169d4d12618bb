package vn.ocop.evaluation.passage;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link that opens one paper for a while. */
@Schema(description = "A link that opens one paper of a dossier for five minutes")
record PassageView(
        @Schema(
                        description = "Address in the product service; needs no token",
                        examples =
                                "https://san-pham.example.vn/v1/papers/0198c0de-0000-7000-8000-000000000009/content?passage=eyJ0eXAi")
                String href,
        @Schema(description = "After this instant it opens nothing") Instant expiresAt,
        @Schema(description = "SHA-256 of the content that it opens") String sha256) {}
