package vn.ocop.evaluation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ranking.Judgement;
import vn.ocop.evaluation.ranking.RankingSettings;
import vn.ocop.evaluation.ranking.Sheet;
import vn.ocop.evaluation.ranking.StarEngine;
import vn.ocop.evaluation.ranking.StarEngines;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Judges sheets that anyone sends, after telling every fault they have. */
@ApplicationScoped
class AssessProduct {

    private final StarEngines engines;

    AssessProduct(StarEngines engines) {
        this.engines = engines;
    }

    /**
     * Judges under a rubric.
     *
     * @param revision the current one when absent
     */
    Judgement with(
            String ruleSet, @Nullable Long revision, String productSet, NewAssessment request) {
        StarEngine engine =
                (revision == null
                                ? engines.of(ruleSet, productSet)
                                : engines.of(ruleSet, revision, productSet))
                        .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        List<Sheet> sheets = request.toSheets();
        RankingSettings settings = request.toSettings();
        List<Fault> faults = engine.faults(sheets, settings);
        if (!faults.isEmpty()) {
            throw Refusal.of(Problems.INVALID_REQUEST, faults);
        }
        List<Fault> variants = engine.variantFaults(sheets);
        if (!variants.isEmpty()) {
            throw Refusal.of(AssessmentProblems.VARIANT_DIFFERS, variants);
        }
        return engine.judge(sheets, settings);
    }
}
