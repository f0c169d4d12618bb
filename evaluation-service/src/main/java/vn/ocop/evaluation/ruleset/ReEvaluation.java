package vn.ocop.evaluation.ruleset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Re-evaluation of a product whose certificate nears its end (đánh giá lại).
 *
 * @param opensDaysBefore first day for filing, in days before the last day of validity
 * @param closesDaysBefore last day for filing, in days before the last day of validity
 * @param decisionWithinDays days from a complete request to the decision
 * @param extension transitional extension of validity where the window could not be met
 */
@Schema(description = "Re-evaluation before a certificate ends")
public record ReEvaluation(
        @Schema(description = "First day for filing, in days before the last day", examples = "180")
                @Nullable Integer opensDaysBefore,
        @Schema(description = "Last day for filing, in days before the last day", examples = "120")
                @Nullable Integer closesDaysBefore,
        @Schema(description = "Days from a complete request to the decision", examples = "45")
                @Nullable Integer decisionWithinDays,
        @Schema(description = "How the council works", examples = "WRITTEN_OPINION")
                @Nullable String councilMode,
        @Schema(description = "When it meets nevertheless") @Nullable String meetingWhen,
        @Schema(description = "When the site is checked") @Nullable String siteCheckWhen,
        @Schema(description = "Whether the commune reports") @Nullable Boolean communeStep,
        @Schema(description = "Who reports to the council") @Nullable String reportBy,
        @Schema(description = "What the dossier adds") @Nullable String dossier,
        @Schema(description = "Transitional extension of validity") @Nullable Extension extension,
        @Schema(description = "How sure we are", required = true) Confidence confidence) {

    @Schema(description = "Transitional extension of validity")
    public record Extension(
            @Schema(description = "Article", examples = "12.3", required = true) String article,
            @Schema(
                            description = "Days after the last day, at most",
                            examples = "180",
                            required = true)
                    int maxDaysAfterExpiry,
            @Schema(description = "In our words", required = true) String text) {}
}
