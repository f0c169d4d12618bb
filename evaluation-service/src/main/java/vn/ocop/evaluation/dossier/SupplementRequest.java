package vn.ocop.evaluation.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request for something in addition. */
@Schema(description = "What is asked for in addition: a paper, a survey or a test")
record SupplementRequest(
        @Schema(description = "What is needed", examples = "Phiếu kiểm nghiệm còn hiệu lực")
                @NotBlank
                @Size(max = 1000)
                String what,
        @Schema(description = "Why", examples = "Phiếu trong hồ sơ đã hết hạn")
                @NotBlank
                @Size(max = 1000)
                String reason) {}
