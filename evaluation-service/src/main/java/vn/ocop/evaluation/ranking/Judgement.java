package vn.ocop.evaluation.ranking;

import java.util.List;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.platform.language.Language;

/**
 * What the engine found, with the settings it used and an explanation that is worded when it is
 * asked for.
 */
public final class Judgement {

    private final RuleSet ruleSet;
    private final Ballot ballot;
    private final Ranking ranking;

    Judgement(RuleSet ruleSet, Ballot ballot, Ranking ranking) {
        this.ruleSet = ruleSet;
        this.ballot = ballot;
        this.ranking = ranking;
    }

    public Ranking ranking() {
        return ranking;
    }

    /** Settings as used. */
    public RankingSettings settings() {
        return ballot.settings();
    }

    /** One sentence per step, in the order in which the engine takes them. */
    public List<String> explanation(Language language) {
        return Explanation.of(ruleSet, ballot, ranking).stream()
                .map(sentence -> sentence.in(language))
                .toList();
    }
}
