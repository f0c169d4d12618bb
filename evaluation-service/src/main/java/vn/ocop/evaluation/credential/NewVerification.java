package vn.ocop.evaluation.credential;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request to look at a credential. */
@Schema(description = "A credential to look at")
record NewVerification(
        @Schema(description = "The JWT as it was downloaded; line breaks do not matter")
                @NotNull
                @Size(min = 1, max = Verifier.LONGEST)
                String credential) {}
