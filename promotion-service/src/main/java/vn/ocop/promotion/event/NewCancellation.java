package vn.ocop.promotion.event;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request to cancel a planned event. */
@Schema(description = "That a planned event does not take place")
record NewCancellation(
        @Schema(
                        description = "Why; public, so nothing personal",
                        examples = "Ảnh hưởng của bão số 12")
                @NotNull
                @Size(min = 3, max = 500)
                String reason) {}
