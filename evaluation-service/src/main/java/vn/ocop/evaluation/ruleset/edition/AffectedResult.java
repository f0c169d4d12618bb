package vn.ocop.evaluation.ruleset.edition;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A result that was judged under a revision which an erratum has corrected. */
@Schema(description = "A result judged under a revision that was corrected later")
public record AffectedResult(
        @Schema(description = "The dossier", required = true) UUID dossierId,
        @Schema(description = "The session", required = true) UUID sessionId,
        @Schema(description = "The item of its agenda", required = true) UUID itemId,
        @Schema(description = "Product set", examples = "07", required = true) String productSet,
        @Schema(description = "Hash of the rule set as it was applied", required = true)
                String ruleSetHash,
        @Schema(description = "Day on which the chair confirmed; absent before")
                @Nullable LocalDate confirmedOn) {}
