package vn.ocop.product.producer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request that a person act for a producer. */
@Schema(description = "A person who acts for the producer")
record NewManager(
        @Schema(description = "The person's subject (token sub)", examples = "lan.tran")
                @NotNull
                @Size(min = 1, max = 100)
                String subject) {}
