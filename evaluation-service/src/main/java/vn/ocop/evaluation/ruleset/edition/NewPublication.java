package vn.ocop.evaluation.ruleset.edition;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request to publish a draft. */
@Schema(description = "Publication of a draft")
record NewPublication(
        @Schema(
                        description =
                                "First day in force, where it is another one than in the document",
                        examples = "2099-01-01")
                @Nullable LocalDate effectiveFrom) {}
