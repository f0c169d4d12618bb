package vn.ocop.evaluation.session.closing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.council.CouncilSettings;
import vn.ocop.evaluation.council.CouncilSettings.ExclusionRule;
import vn.ocop.evaluation.ranking.ExclusionTest;
import vn.ocop.evaluation.ranking.Judgement;
import vn.ocop.evaluation.ranking.Ranking;
import vn.ocop.evaluation.ranking.RankingSettings;
import vn.ocop.evaluation.ranking.Sheet;
import vn.ocop.evaluation.ranking.StarEngine;
import vn.ocop.evaluation.ranking.StarMinimumTest;

/**
 * The sealed sheets of a round, judged under the council's rules of procedure.
 *
 * @param members sheets by person
 * @param agreed the sheet on which the council agreed, where the rules ask for one
 * @param chair person in the chair, whose findings may decide
 */
public record Scores(
        StarEngine engine, List<Sheet> members, @Nullable Sheet agreed, @Nullable String chair) {

    boolean variantsDiffer() {
        return !engine.variantFaults(members).isEmpty();
    }

    /** Whether some members, each for himself, find another star than others. */
    boolean opinionsDiffer(CouncilSettings settings) {
        return members.stream()
                        .map(
                                sheet ->
                                        engine.judge(
                                                List.of(sheet),
                                                ranking(
                                                        settings,
                                                        StarMinimumTest.AVERAGE_POINTS,
                                                        ExclusionTest.ANY)))
                        .map(Scores::opinion)
                        .distinct()
                        .count()
                > 1;
    }

    private static String opinion(Judgement judgement) {
        return switch (judgement.ranking()) {
            case Ranking.Ranked ranked -> ranked.stars() + " stars";
            case Ranking.Excluded _ -> "excluded";
            case Ranking.Stopped _ -> "stopped";
            case Ranking.Undecided _ -> "undecided";
        };
    }

    boolean lacksAgreed(CouncilSettings settings) {
        return settings.starMinimumTest() == StarMinimumTest.AGREED_OPTION && agreed == null;
    }

    /** Judges; while the agreed sheet is missing the other tests are run without it. */
    public Judgement judge(CouncilSettings settings) {
        var test =
                lacksAgreed(settings) ? StarMinimumTest.AVERAGE_POINTS : settings.starMinimumTest();
        return settings.exclusionTest() == ExclusionRule.CHAIR
                ? byChair(settings, test)
                : engine.judge(
                        withAgreed(members, test),
                        ranking(
                                settings,
                                test,
                                settings.exclusionTest() == ExclusionRule.ANY
                                        ? ExclusionTest.ANY
                                        : ExclusionTest.MAJORITY));
    }

    /** What the chair found holds; what only others found does not. */
    private Judgement byChair(CouncilSettings settings, StarMinimumTest test) {
        var found =
                chairSheet()
                        .map(
                                sheet ->
                                        engine.judge(
                                                List.of(sheet),
                                                ranking(
                                                        settings,
                                                        StarMinimumTest.AVERAGE_POINTS,
                                                        ExclusionTest.ANY)))
                        .filter(Scores::isFinding);
        return found.orElseGet(
                () ->
                        engine.judge(
                                withAgreed(
                                        members.stream()
                                                .map(s -> Sheet.of(s.member(), s.choices()))
                                                .toList(),
                                        test),
                                ranking(settings, test, ExclusionTest.MAJORITY)));
    }

    private Optional<Sheet> chairSheet() {
        return members.stream().filter(sheet -> sheet.member().equals(chair)).findFirst();
    }

    private static boolean isFinding(Judgement judgement) {
        return judgement.ranking() instanceof Ranking.Excluded
                || judgement.ranking() instanceof Ranking.Stopped;
    }

    private List<Sheet> withAgreed(List<Sheet> sheets, StarMinimumTest test) {
        return test == StarMinimumTest.AGREED_OPTION
                ? Stream.concat(sheets.stream(), Stream.ofNullable(agreed)).toList()
                : sheets;
    }

    private static RankingSettings ranking(
            CouncilSettings settings, StarMinimumTest test, ExclusionTest exclusion) {
        return new RankingSettings(
                test, exclusion, settings.decimalsKept(), settings.maxTotalDeviation());
    }
}
