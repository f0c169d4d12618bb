package vn.ocop.evaluation.ruleset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A kind of evidence (minh chứng) that supports a dossier; guidance, not an obligation. */
@Schema(description = "A kind of evidence")
public record EvidenceKind(
        @Schema(description = "Code", examples = "IP", required = true) String code,
        @Schema(description = "Its name", required = true) String name,
        @Schema(description = "What proves it", required = true) String proof,
        @Schema(description = "For whom") @Nullable String condition) {}
