package vn.ocop.evaluation.ruleset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a dossier for a higher star (nâng hạng) needs. */
@Schema(description = "Dossier for a higher star")
public record UpgradeRule(
        @Schema(description = "Codes of the items", required = true) List<String> items,
        @Schema(description = "In our words", required = true) String text,
        @Schema(description = "How sure we are", required = true) Confidence confidence) {}
