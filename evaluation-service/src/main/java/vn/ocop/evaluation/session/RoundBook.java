package vn.ocop.evaluation.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ranking.Judgement;
import vn.ocop.evaluation.ranking.Ranking;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.security.Caller;

/** Writes down a scoring round when it is closed. */
@ApplicationScoped
class RoundBook {

    private final Caller caller;
    private final Clock clock;

    RoundBook(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    ScoringRound of(Item item, Judgement judgement, @Nullable String discussion) {
        var ranking = judgement.ranking();
        return new ScoringRound(
                item.scoringRound,
                VietnamTime.today(clock),
                caller.subject(),
                ranking.totals(),
                ranking instanceof Ranking.Ranked ranked ? ranked.spread() : null,
                discussion);
    }
}
