package vn.ocop.evaluation.dossier;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request to submit; empty in the usual case. */
@Schema(description = "Submission of a draft; every field may be absent")
record Submission(
        @Schema(
                        description =
                                "Day on which a paper dossier was filed, recorded later by an officer;"
                                        + " absent: today",
                        examples = "2026-09-14")
                @Nullable LocalDate filedOn,
        @Schema(
                        description =
                                "Rule set that an officer chooses when the transition days of Art. 12"
                                        + " are over",
                        examples = "26-2026")
                @Size(max = 40)
                @Nullable String ruleSet,
        @Schema(description = "Why that rule set; needed with it") @Size(max = 1000)
                @Nullable String ruleSetReason) {}
