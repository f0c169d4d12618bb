package vn.ocop.evaluation.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request that needs nothing but a reason. */
@Schema(name = "DossierReason", description = "Why it is done")
record Reason(
        @Schema(
                        description = "The reason, in words",
                        examples = "Chủ thể đề nghị rút hồ sơ để hoàn thiện bao bì")
                @NotBlank
                @Size(max = 1000)
                String reason) {}
