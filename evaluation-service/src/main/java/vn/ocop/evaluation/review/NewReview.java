package vn.ocop.evaluation.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.evaluation.course.Letter;

/** Request to look at a result again. */
@Schema(description = "A request to look at a confirmed result again")
record NewReview(
        @Schema(description = "Dossier whose latest result is meant") @NotNull UUID dossierId,
        @Schema(
                        description =
                                "COMPLAINT of the producer, or MINISTRY_ORDER, which orders the repeat"
                                        + " at once (Art. 10.1.b)",
                        examples = "COMPLAINT")
                @NotNull
                ReviewKind kind,
        @Schema(description = "The complaint or order on paper") @NotNull @Valid Letter letter,
        @Schema(description = "What is complained of") @NotBlank @Size(max = 4000)
                String grounds) {}
