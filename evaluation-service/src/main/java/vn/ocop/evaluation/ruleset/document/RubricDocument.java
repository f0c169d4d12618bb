package vn.ocop.evaluation.ruleset.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.Part;
import vn.ocop.evaluation.ruleset.ProductSet;
import vn.ocop.evaluation.ruleset.Rubric;

/** The rubric of one product set, without words. */
@Schema(description = "The rubric of one product set, without words")
record RubricDocument(
        @Schema(description = "Code of the product set", examples = "01")
                @NotNull
                @Pattern(regexp = "\\d{2}")
                String code,
        @Schema(
                        description = "Code of the product group, behind that of its sector",
                        examples = "I.1")
                @NotNull
                @Pattern(regexp = "[A-Z0-9]+(\\.[A-Za-z0-9]+)+")
                @Size(max = 40)
                String group,
        @Schema(description = "Code of the subgroup, where the group has some", examples = "I.1.a")
                @Size(max = 40)
                @Nullable String subgroup,
        @Schema(description = "Codes of the managing ministries", examples = "[\"MAE\"]")
                @NotNull
                @Size(min = 1, max = 10)
                List<@NotNull @Size(max = 40) String> agencies,
        @Schema(description = "Samples that belong to a dossier", examples = "5")
                @NotNull
                @Min(0)
                @Max(1000)
                Integer samples,
        @Schema(
                        description =
                                "Whether a finding printed above the sheet excludes a product"
                                        + " before scoring",
                        examples = "true")
                @NotNull
                Boolean exclusion,
        @Schema(description = "Parts in printed order") @NotNull @Size(min = 1, max = 10)
                List<@Valid @NotNull PartDocument> parts) {

    /** A part with its criteria. */
    @Schema(description = "A part of a rubric")
    record PartDocument(
            @Schema(description = "Code of the part", examples = "A")
                    @NotNull
                    @Pattern(regexp = "[A-Z]")
                    String code,
            @Schema(description = "Most points", examples = "40") @NotNull @Min(0) @Max(100)
                    Integer maxPoints,
            @Schema(description = "Criteria in printed order") @NotNull @Size(min = 1, max = 60)
                    List<@Valid @NotNull CriterionDocument> criteria) {

        static PartDocument of(Part part) {
            return new PartDocument(
                    part.code(),
                    part.maxPoints(),
                    part.sections().stream().map(CriterionDocument::of).toList());
        }

        Part toPart() {
            return new Part(
                    code,
                    maxPoints,
                    criteria.stream().map(CriterionDocument::toCriterion).toList());
        }
    }

    static RubricDocument of(Rubric rubric) {
        ProductSet set = rubric.productSet();
        return new RubricDocument(
                set.code(),
                set.group(),
                set.subgroup(),
                set.agencies(),
                set.samples(),
                set.exclusion(),
                rubric.parts().stream().map(PartDocument::of).toList());
    }

    Rubric toRubric() {
        return new Rubric(
                new ProductSet(code, group, subgroup, List.copyOf(agencies), samples, exclusion),
                parts.stream().map(PartDocument::toPart).toList());
    }
}
