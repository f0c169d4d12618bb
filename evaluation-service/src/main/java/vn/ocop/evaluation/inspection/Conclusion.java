package vn.ocop.evaluation.inspection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.RevocationGround;

/** What an inspection concluded (kết luận kiểm tra). */
@Schema(name = "InspectionConclusion", description = "What an inspection concluded")
record Conclusion(
        @Schema(
                        description = "Day of the conclusion, not before the inspection",
                        examples = "2026-11-10")
                @NotNull
                LocalDate concludedOn,
        @Schema(description = "Number of the conclusion", examples = "45/KL-SNNMT")
                @NotNull
                @Size(min = 1, max = 100)
                String number,
        @Schema(description = "true: a violation, on which the certificate is to be revoked")
                @NotNull
                Boolean violation,
        @Schema(
                        description =
                                "With a violation: the ground of revocation, code list revocation-ground")
                @Nullable RevocationGround ground,
        @Schema(
                        description = "In words; no personal data",
                        examples = "Không còn đạt tiêu chí về vùng nguyên liệu")
                @Nullable
                @Size(max = 2000)
                String summary) {

    static final String EXAMPLE =
            """
            {"concludedOn": "2026-11-10", "number": "45/KL-SNNMT", "violation": true,
             "ground": "CRITERIA_NOT_MET", "summary": "Không còn đạt tiêu chí về vùng nguyên liệu"}""";
}
