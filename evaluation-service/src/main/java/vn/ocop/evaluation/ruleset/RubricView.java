package vn.ocop.evaluation.ruleset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Revisioned;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.language.Text;

/** A full rubric in one language. */
@Schema(description = "The rubric (bộ tiêu chí) of a product set in one language")
record RubricView(
        @Schema(description = "Id of the rule set", examples = "26-2026", required = true)
                String ruleSet,
        @Schema(description = "Counts errata of the rule set", examples = "1", required = true)
                long revision,
        @Schema(description = "Hash of the rule set", required = true) String hash,
        @Schema(description = "The product set", required = true) ProductSetSummary productSet,
        @Schema(
                        description =
                                "Finding that excludes the product before scoring; code \"dossier\""
                                        + " among knockOuts")
                @Nullable String exclusion,
        @Schema(
                        description =
                                "WORKING: short words that are not the legal text; OFFICIAL: the legal text",
                        examples = "WORKING",
                        required = true)
                String wording,
        @Schema(description = "What to print on a sheet with this wording", required = true)
                String wordingNotice,
        @Schema(description = "Most points", examples = "100", required = true) int maxPoints,
        @Schema(description = "Parts in printed order", required = true) List<PartView> parts)
        implements Revisioned {

    /** A part with its sections. */
    @Schema(description = "A part (phần) of a rubric")
    record PartView(
            @Schema(description = "A, B or C", examples = "A", required = true) String code,
            @Schema(description = "Title", required = true) String title,
            @Schema(description = "Most points", examples = "40", required = true) int maxPoints,
            @Schema(description = "Sections in printed order", required = true)
                    List<CriterionView> sections) {}

    static RubricView of(RuleSet ruleSet, Rubric rubric, Language language) {
        Wordings wordings = ruleSet.wordings();
        CriterionViews views = new CriterionViews(wordings, rubric, language);
        return new RubricView(
                ruleSet.id(),
                ruleSet.frame().revision(),
                ruleSet.hash(),
                ProductSetSummary.of(ruleSet, rubric, language),
                wordings.exclusion(rubric).map(text -> text.in(language)).orElse(null),
                wordings.state().name(),
                wordings.notice().in(language),
                rubric.parts().stream().mapToInt(Part::maxPoints).sum(),
                rubric.parts().stream()
                        .map(part -> part(part, wordings.part(rubric, part), language, views))
                        .toList());
    }

    private static PartView part(Part part, Text title, Language language, CriterionViews views) {
        return new PartView(
                part.code(),
                title.in(language),
                part.maxPoints(),
                part.sections().stream().map(views::of).toList());
    }
}
