package vn.ocop.product.product;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the producer shows the product before it is recognised. */
@Schema(description = "Whether the product is shown in the public catalogue without a certificate")
record NewPublication(
        @Schema(
                        description = "true shows it as not yet recognised (chưa được công nhận)",
                        examples = "true")
                @NotNull
                Boolean published) {}
