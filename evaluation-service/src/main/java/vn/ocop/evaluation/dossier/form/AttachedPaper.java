package vn.ocop.evaluation.dossier.form;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A paper of the registry in a dossier; its hash is fixed by the submission. */
@Schema(description = "A paper of the registry that belongs to the dossier")
public record AttachedPaper(
        @Schema(description = "Id of the paper in the product service") UUID id,
        @Schema(description = "SHA-256 of the content as it was when submitted; absent in a draft")
                @Nullable String sha256) {}
