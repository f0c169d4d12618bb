package vn.ocop.evaluation.ruleset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.Frame.CodedName;
import vn.ocop.platform.language.Language;

/** Which products a rubric is for, in one language. */
@Schema(description = "A product set (bộ sản phẩm) of a rule set")
record ProductSetSummary(
        @Schema(description = "Code of the product set", examples = "01", required = true)
                String code,
        @Schema(description = "Name", examples = "Rau, củ, quả, hạt tươi", required = true)
                String name,
        @Schema(description = "Sector (ngành)", required = true) CodedName sector,
        @Schema(description = "Product group (nhóm)", required = true) CodedName group,
        @Schema(description = "Subgroup (phân nhóm), where the group has some")
                @Nullable CodedName subgroup,
        @Schema(description = "Ministries that manage such products", required = true)
                List<CodedName> managingAgencies,
        @Schema(description = "Samples that belong to a dossier", examples = "5", required = true)
                int samplesRequired) {

    static ProductSetSummary of(RuleSet ruleSet, Rubric rubric, Language language) {
        ProductSet set = rubric.productSet();
        Naming naming = new Naming(ruleSet.names(), language);
        return new ProductSetSummary(
                set.code(),
                ruleSet.wordings().productSet(rubric).in(language),
                naming.of(set.sector()),
                naming.of(set.group()),
                set.subgroup() == null ? null : naming.of(set.subgroup()),
                set.agencies().stream().map(naming::of).toList(),
                set.samples());
    }

    private record Naming(Names names, Language language) {
        CodedName of(String code) {
            return new CodedName(code, names.of(code).in(language));
        }
    }
}
