package vn.ocop.evaluation.dossier;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ranking.Judgement;
import vn.ocop.evaluation.ranking.Missed;
import vn.ocop.evaluation.ranking.NextStar;
import vn.ocop.evaluation.ranking.Ranking;
import vn.ocop.platform.language.Language;

/** What the star engine makes of the producer's own choices: advice, it binds nobody. */
@Schema(description = "The engine's view of Form 02; advice only, it binds nobody")
record SelfAssessmentAdvice(
        @Schema(description = "RANKED, EXCLUDED, STOPPED or UNDECIDED", examples = "RANKED")
                String outcome,
        @Schema(description = "Total points, 0 to 100", examples = "73.5")
                @Nullable BigDecimal total,
        @Schema(description = "Star of the band of the total", examples = "4")
                @Nullable Integer bandStars,
        @Schema(description = "Star with the minimums tested, 1 to 5", examples = "3")
                @Nullable Integer stars,
        @Schema(description = "Star minimums that are missed") List<Missed> missed,
        @Schema(description = "What the higher stars would take") List<NextStar> nextStars,
        @Schema(description = "One sentence per step") List<String> explanation) {

    static SelfAssessmentAdvice of(Judgement judgement, Language language) {
        var why = judgement.explanation(language);
        return switch (judgement.ranking()) {
            case Ranking.Ranked r ->
                    new SelfAssessmentAdvice(
                            "RANKED",
                            r.total(),
                            r.bandStars(),
                            r.stars(),
                            r.missed(),
                            r.nextStars(),
                            why);
            case Ranking.Excluded _ -> unranked("EXCLUDED", why);
            case Ranking.Stopped _ -> unranked("STOPPED", why);
            case Ranking.Undecided _ -> unranked("UNDECIDED", why);
        };
    }

    private static SelfAssessmentAdvice unranked(String outcome, List<String> why) {
        return new SelfAssessmentAdvice(outcome, null, null, null, List.of(), List.of(), why);
    }
}
