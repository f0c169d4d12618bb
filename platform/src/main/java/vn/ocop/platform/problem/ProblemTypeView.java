package vn.ocop.platform.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Language;

/** One entry of the catalogue of problem types. */
record ProblemTypeView(
        @Schema(
                        description = "Address of the type, as it stands in type of a problem",
                        examples = "/problems/stale",
                        required = true)
                String type,
        @Schema(description = "HTTP status", examples = "412", required = true) int status,
        @Schema(description = "Title in Vietnamese", required = true) String titleVi,
        @Schema(description = "Title in English", required = true) String titleEn,
        @Schema(description = "What it means and what to do, in Vietnamese", required = true)
                String explanationVi,
        @Schema(description = "What it means and what to do, in English", required = true)
                String explanationEn,
        @Schema(description = "Article that the rule rests on; absent for technical problems")
                @Nullable String legalReference) {

    static ProblemTypeView of(ProblemType type, String prefix) {
        return new ProblemTypeView(
                prefix + type.path(),
                type.status(),
                type.title().in(Language.VI),
                type.title().in(Language.EN),
                type.explanation().in(Language.VI),
                type.explanation().in(Language.EN),
                type.legalReference());
    }
}
