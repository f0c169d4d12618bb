package vn.ocop.platform.signedlink;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A link that can be opened without a token")
record SignedLinkView(
        @Schema(
                        description =
                                "Path with the link, behind the gateway's prefix; whoever has it reads with the"
                                        + " rights of the caller who asked for it",
                        required = true)
                String href,
        @Schema(description = "When it stops working", required = true) Instant until) {}
