package vn.ocop.evaluation.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to withdraw a complaint. */
@Schema(description = "Why a complaint is withdrawn")
record NewReviewWithdrawal(
        @Schema(description = "Why", examples = "Chủ thể đồng ý với giải thích của Hội đồng")
                @NotBlank
                @Size(max = 4000)
                String reason) {}
