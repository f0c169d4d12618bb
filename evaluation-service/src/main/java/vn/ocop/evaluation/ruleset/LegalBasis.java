package vn.ocop.evaluation.ruleset;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The decision behind a rule set (căn cứ pháp lý).
 *
 * @param effectiveFrom first day in force
 * @param effectiveUntil first day no longer in force
 * @param procedureUntil first day on which another decision took over the steps
 * @param replacedEndAfterDays days after which the replaced decisions end, counted from the first
 *     day in force
 */
@Schema(description = "The decision behind a rule set")
public record LegalBasis(
        @Schema(description = "Number of the decision", examples = "148/QĐ-TTg", required = true)
                String number,
        @Schema(description = "Date of issue", required = true) LocalDate issued,
        @Schema(description = "First day in force", required = true) LocalDate effectiveFrom,
        @Schema(description = "First day no longer in force; absent while in force")
                @Nullable LocalDate effectiveUntil,
        @Schema(description = "How the end was found") @Nullable String effectiveUntilNote,
        @Schema(description = "First day on which another decision took over the steps")
                @Nullable LocalDate procedureUntil,
        @Schema(description = "Decisions that it replaces", required = true) List<String> replaces,
        @Schema(
                        description =
                                "Days from the first day in force after which the replaced"
                                        + " decisions end")
                @Nullable Integer replacedEndAfterDays,
        @Schema(description = "What it amends") @Nullable String amends,
        @Schema(description = "Later decisions that changed it", required = true)
                List<Amendment> amendedBy,
        @Schema(description = "What is known about the sources") @Nullable String note,
        @Schema(description = "How sure we are", required = true) Confidence confidence) {

    /** A later decision that changed this one. */
    @Schema(description = "A later decision that changed one")
    public record Amendment(
            @Schema(description = "Number of the amending decision", required = true) String number,
            @Schema(description = "Date of issue", required = true) LocalDate issued,
            @Schema(description = "First day in force", required = true) LocalDate effectiveFrom,
            @Schema(description = "What it changed", required = true) String changes) {}
}
