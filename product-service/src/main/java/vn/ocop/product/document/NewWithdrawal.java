package vn.ocop.product.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request to withdraw a paper. */
@Schema(description = "Why a paper is withdrawn")
record NewWithdrawal(
        @Schema(description = "Reason, without personal data", examples = "Nộp nhầm bản chưa ký")
                @NotNull
                @Size(min = 1, max = 500)
                String reason) {}
