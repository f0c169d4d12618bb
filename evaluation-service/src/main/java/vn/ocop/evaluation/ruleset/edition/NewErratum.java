package vn.ocop.evaluation.ruleset.edition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.evaluation.ruleset.document.RuleSetDocument;

/** Request for a correction. */
@Schema(description = "A correction of a published rule set")
record NewErratum(
        @Schema(description = "Where it comes from") @NotNull @Valid Erratum erratum,
        @Schema(description = "The whole rule set as it should be") @NotNull @Valid
                RuleSetDocument ruleSet) {}
