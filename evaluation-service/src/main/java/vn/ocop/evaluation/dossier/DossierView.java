package vn.ocop.evaluation.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.course.Action;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.dossier.form.AttachedPaper;
import vn.ocop.evaluation.dossier.form.CommuneReport;
import vn.ocop.evaluation.dossier.form.Registration;
import vn.ocop.evaluation.dossier.form.Samples;
import vn.ocop.evaluation.dossier.form.SelfAssessment;
import vn.ocop.evaluation.dossier.form.Supplement;
import vn.ocop.platform.http.Revisioned;
import vn.ocop.platform.language.Language;

/** A dossier as its producer, the officers of its area and its council see it. */
@Schema(description = "A dossier with its forms, papers, steps and what can be done with it now")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DossierView(
        UUID id,
        @Schema(description = "Counts the changes; part of the ETag") long revision,
        UUID productId,
        UUID producerId,
        @Schema(description = "Codes: list dossier-kind") DossierKind kind,
        @Schema(description = "Level at which the dossier is or was evaluated") Tier level,
        @Schema(description = "Codes: list dossier-state") DossierState state,
        @Schema(description = "Rule set that governs it", examples = "26-2026") String ruleSet,
        @Schema(description = "Why this rule set (Art. 11 and 12 of 26/2026/QĐ-TTg)")
                String ruleSetReason,
        @Schema(description = "Product set 01 to 26", examples = "01") String productSet,
        @Schema(description = "Variants that it covers") List<UUID> variantIds,
        @Schema(description = "Responsible unit", examples = "VN-2T:17827") String unit,
        @Schema(description = "Its path on today's map", examples = "VN/40/17827") String areaPath,
        @Schema(description = "Made up for a demonstration") boolean demonstration,
        @Schema(description = "Number of the commune's receipt", examples = "15/PĐK-40-17827-2026")
                @Nullable String receiptNumber,
        @Schema(description = "Day of filing") @Nullable LocalDate submittedOn,
        @Schema(description = "Last day for the next step, where the law sets one")
                @Nullable LocalDate deadline,
        @Schema(description = "Round of the year by the date of the letter of request")
                @Nullable RoundView round,
        @Nullable Registration registration,
        @Nullable SelfAssessment selfAssessment,
        @Nullable SelfAssessmentAdvice advice,
        @Nullable Samples samples,
        @Schema(description = "Papers of the dossier") List<AttachedPaper> papers,
        @Nullable CommuneReport communeReport,
        @Schema(description = "What was asked for in addition") List<Supplement> supplements,
        @Schema(description = "Steps taken, oldest first") List<StepView> steps,
        @Schema(description = "Confirmed results, the last one counts") List<DossierResult> results,
        @Schema(description = "What can be done, and whether this caller may do it now")
                List<Action> actions)
        implements Revisioned {

    /** A round of the year (đợt). */
    @Schema(description = "A round of the year (đợt)")
    public record RoundView(
            @Schema(description = "Year", examples = "2026") int year,
            @Schema(description = "Number within the year", examples = "2") int number) {}

    static DossierView of(
            Dossier d,
            Language language,
            List<Action> actions,
            @Nullable SelfAssessmentAdvice advice) {
        return new DossierView(
                d.id,
                d.revision,
                d.productId,
                d.producerId,
                d.kind,
                d.level,
                d.state,
                d.ruleSet,
                d.ruleSetReason.in(language),
                d.productSet,
                d.variantIds,
                d.unit,
                d.areaPath,
                d.demonstration,
                d.receiptNumber,
                d.submittedOn,
                d.deadline,
                round(d),
                d.registration,
                d.selfAssessment,
                advice,
                d.samples,
                d.papers,
                d.communeReport,
                d.supplements,
                d.steps.stream().map(StepView::of).toList(),
                d.results,
                actions);
    }

    private static @Nullable RoundView round(Dossier d) {
        return d.roundYear == null || d.roundNumber == null
                ? null
                : new RoundView(d.roundYear, d.roundNumber);
    }
}
