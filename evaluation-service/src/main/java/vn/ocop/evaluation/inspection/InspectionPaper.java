package vn.ocop.evaluation.inspection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper of the inspection, held by its hash (biên bản, phiếu kiểm nghiệm). */
@Schema(description = "A paper of the inspection, known by its hash")
record InspectionPaper(
        @Schema(description = "What it is", examples = "Biên bản kiểm tra số 12/BB-KT")
                @NotNull
                @Size(min = 1, max = 200)
                String title,
        @Schema(
                        description = "SHA-256 of the file, in hexadecimal",
                        examples =
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                @NotNull
                @Pattern(regexp = "[0-9a-f]{64}")
                String sha256) {}
