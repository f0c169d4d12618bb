package vn.ocop.evaluation.dossier;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step in the view of a dossier. */
@Schema(description = "A step that the dossier has taken")
record StepView(
        @Schema(description = "State reached; codes: list dossier-state") DossierState state,
        @Schema(
                        description = "Legal date of the step, local day of Vietnam",
                        examples = "2026-09-15")
                LocalDate date,
        @Schema(description = "Subject of the person who took it", examples = "an.nguyen")
                String person,
        @Schema(
                        description = "Number of the receipt, letter or decision",
                        examples = "15/PĐK-40-17827-2026")
                @Nullable String number,
        @Schema(
                        description = "Last day for the next step, where the law sets a time limit",
                        examples = "2026-10-06")
                @Nullable LocalDate deadline,
        @Schema(description = "Reason given") @Nullable String reason) {

    static StepView of(Step step) {
        return new StepView(
                step.state(),
                step.on(),
                step.person(),
                step.number(),
                step.deadline(),
                step.reason());
    }
}
