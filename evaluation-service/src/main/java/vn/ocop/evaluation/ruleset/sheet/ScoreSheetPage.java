package vn.ocop.evaluation.ruleset.sheet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.LegalBasis;
import vn.ocop.evaluation.ruleset.Part;
import vn.ocop.evaluation.ruleset.Rubric;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.StarBand;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.paper.Paper;

/** The form on paper; the same rubric and wordings give the same bytes. */
@ApplicationScoped
class ScoreSheetPage {

    byte[] of(RuleSet ruleSet, Rubric rubric, Language language) {
        var sheet = Form.of(ruleSet, rubric, language);
        var page = Templates.scoreSheet(sheet, new SheetWords(language), language.tag()).render();
        return Paper.of(page, ruleSet.legalBasis().issued());
    }

    /** What the template prints. */
    record Form(
            LegalBasis basis,
            String id,
            long revision,
            String hash,
            String set,
            String setName,
            @Nullable String exclusion,
            @Nullable String notice,
            List<List<SheetLine>> blocks,
            List<Part> parts,
            int maxPoints,
            List<StarBand> bands) {

        static Form of(RuleSet ruleSet, Rubric rubric, Language language) {
            var wordings = ruleSet.wordings();
            return new Form(
                    ruleSet.legalBasis(),
                    ruleSet.id(),
                    ruleSet.frame().revision(),
                    ruleSet.hash(),
                    rubric.productSet().code(),
                    wordings.productSet(rubric).in(language),
                    wordings.exclusion(rubric).map(text -> text.in(language)).orElse(null),
                    wordings.working() ? wordings.notice().in(language) : null,
                    SheetLines.blocks(SheetLines.of(rubric, wordings, language)),
                    rubric.parts(),
                    rubric.parts().stream().mapToInt(Part::maxPoints).sum(),
                    ruleSet.bands().intervals());
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance scoreSheet(Form sheet, SheetWords words, String language);
    }
}
