package vn.ocop.evaluation.ruleset.edition;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An erratum of a rule set. */
@Schema(name = "RuleSetErratum", description = "A correction of a rule set")
record ErratumView(
        @Schema(description = "Revision that it gave", examples = "2", required = true)
                long ruleSetRevision,
        @Schema(description = "Where it comes from", required = true) Erratum erratum,
        @Schema(description = "Hash of the corrected rule set", required = true) String hash,
        @Schema(
                        description = "Product sets whose results it concerns",
                        examples = "[\"07\"]",
                        required = true)
                List<String> productSets,
        @Schema(description = "When it was recorded", required = true) Instant publishedAt) {}
