package vn.ocop.evaluation.ruleset;

import org.jspecify.annotations.Nullable;

/**
 * Re-evaluation of a product whose certificate nears its end (đánh giá lại).
 *
 * @param opensDaysBefore first day for filing, in days before the last day of validity
 * @param closesDaysBefore last day for filing, in days before the last day of validity
 * @param decisionWithinDays days from a complete request to the decision
 * @param extension transitional extension of validity where the window could not be met
 */
public record ReEvaluation(
        @Nullable Integer opensDaysBefore,
        @Nullable Integer closesDaysBefore,
        @Nullable Integer decisionWithinDays,
        @Nullable String councilMode,
        @Nullable String meetingWhen,
        @Nullable String siteCheckWhen,
        @Nullable Boolean communeStep,
        @Nullable String reportBy,
        @Nullable String dossier,
        @Nullable Extension extension,
        Confidence confidence) {

    public record Extension(String article, int maxDaysAfterExpiry, String text) {}
}
