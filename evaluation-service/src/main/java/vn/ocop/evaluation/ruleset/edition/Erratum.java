package vn.ocop.evaluation.ruleset.edition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a correction comes from. */
@Schema(description = "Where a correction comes from")
record Erratum(
        @Schema(
                        description = "Paper or finding that shows the fault",
                        examples = "Công văn 512/BNNMT-PTNT")
                @NotBlank
                @Size(max = 300)
                String source,
        @Schema(description = "Its date", examples = "2026-08-03") @NotNull LocalDate date,
        @Schema(
                        description = "What was wrong",
                        examples = "Điểm mức 3 tiêu chí 3.1 của bộ 07 in sai")
                @NotBlank
                @Size(max = 2000)
                String reason) {}
