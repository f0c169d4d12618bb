package vn.ocop.evaluation.ranking;

import java.util.List;
import java.util.function.Function;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.platform.language.Text;

/**
 * Words the steps of a ranking in the order in which they were taken, so that a producer can follow
 * them with pencil and paper.
 */
final class Explanation {

    private final Sentences sentences;

    private Explanation(Sentences sentences) {
        this.sentences = sentences;
    }

    static List<Text> of(RuleSet ruleSet, Ballot ballot, Ranking ranking) {
        Explanation explanation = new Explanation(new Sentences(ruleSet, ballot));
        explanation.exclusions(ranking);
        explanation.stops(ranking);
        explanation.outcome(ranking);
        return explanation.sentences.all();
    }

    private void exclusions(Ranking ranking) {
        finding(
                ScoredSheet::knockOuts,
                ranking instanceof Ranking.Excluded,
                Text.of("trường hợp loại", "an exclusion"));
    }

    private void stops(Ranking ranking) {
        if (!(ranking instanceof Ranking.Excluded)) {
            finding(
                    ScoredSheet::stops,
                    ranking instanceof Ranking.Stopped,
                    Text.of("trường hợp dừng chấm", "a stop"));
        }
    }

    private void finding(Function<ScoredSheet, List<String>> findings, boolean holds, Text what) {
        Ballot ballot = sentences.ballot();
        int carrying = ballot.carrying(findings);
        if (carrying > 0) {
            sentences.say(
                    "%s trên %s phiếu ghi %s; cần %s: %s.",
                    "%s of %s sheets carry %s; it takes %s: it %s.",
                    carrying,
                    ballot.size(),
                    what,
                    needed(ballot.settings().exclusionTest()),
                    holds
                            ? Text.of("áp dụng", "holds")
                            : Text.of("không áp dụng", "does not hold"));
        }
    }

    private static Text needed(ExclusionTest test) {
        return switch (test) {
            case MAJORITY -> Text.of("quá nửa số phiếu", "more than half of the sheets");
            case ANY -> Text.of("ít nhất một phiếu", "at least one sheet");
        };
    }

    private void outcome(Ranking ranking) {
        switch (ranking) {
            case Ranking.Excluded excluded -> excluded(excluded.excludedAt());
            case Ranking.Stopped stopped ->
                    sentences.say(
                            "Ngừng chấm tại tiêu chí %s; sản phẩm không được xếp hạng.",
                            "The scoring stops at criterion %s; the product is not ranked.",
                            sentences.named(stopped.stoppedAt()));
            case Ranking.Undecided undecided ->
                    sentences.say(
                            "Chưa kết luận được: phiếu của %s chưa chấm đủ tiêu chí.",
                            "Not decided: the sheets of %s are incomplete.",
                            String.join(", ", undecided.members()));
            case Ranking.Ranked ranked -> new StarExplanation(sentences).of(ranked);
        }
    }

    private void excluded(String at) {
        if (at.equals(Sheet.DOSSIER)) {
            sentences.say(
                    "Sản phẩm bị loại theo trường hợp loại của bộ sản phẩm.",
                    "The product is excluded by the finding of the product set.");
        } else {
            sentences.say(
                    "Sản phẩm bị loại tại tiêu chí %s.",
                    "The product is excluded at criterion %s.", sentences.named(at));
        }
    }
}
