package vn.ocop.evaluation.session;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request of the chair to confirm. */
@Schema(name = "ItemConfirmation", description = "Confirmation of a closed item by the chair")
record Confirmation(
        @Schema(
                        description =
                                "Why the result stands although members still lie too far apart; needed"
                                        + " only then")
                @Size(min = 1, max = 1000)
                @Nullable String reason) {}
