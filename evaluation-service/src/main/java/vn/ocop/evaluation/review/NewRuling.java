package vn.ocop.evaluation.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.evaluation.course.Letter;

/** Request to decide a complaint. */
@Schema(description = "The ruling on a complaint")
record NewRuling(
        @Schema(
                        description =
                                "REPEAT sends the dossier to a council once more, DISMISS leaves the"
                                        + " result",
                        examples = "REPEAT")
                @NotNull
                Ruling ruling,
        @Schema(description = "The ruling on paper") @NotNull @Valid Letter letter,
        @Schema(description = "Why") @NotBlank @Size(max = 4000) String reason) {

    /** What becomes of a complaint. */
    @Schema(name = "ReviewRuling", description = "REPEAT or DISMISS")
    enum Ruling {
        REPEAT,
        DISMISS
    }
}
