package vn.ocop.evaluation.dossier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request with the papers of a supplement. */
@Schema(description = "The supplement that was asked for")
record SupplementPapers(
        @Schema(description = "Papers of the registry; empty when a survey or test was asked for")
                @NotNull
                @Size(max = 200)
                List<UUID> papers) {}
