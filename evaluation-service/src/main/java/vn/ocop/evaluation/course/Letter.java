package vn.ocop.evaluation.course;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A letter or decision by its number and date (văn bản). */
@Schema(description = "An official letter or decision")
public record Letter(
        @Schema(description = "Number as printed", examples = "112/UBND-KT")
                @NotBlank
                @Size(max = 100)
                String number,
        @Schema(description = "Date as printed", examples = "2026-10-12") @NotNull
                LocalDate date) {}
