package vn.ocop.evaluation.session.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.evaluation.council.CouncilSettings.AfterLastRound;
import vn.ocop.evaluation.council.CouncilSettings.DeviationAction;
import vn.ocop.evaluation.council.CouncilSettings.ExclusionRule;
import vn.ocop.evaluation.ranking.Ranking;

class ClosingTest {

    private static final String TALK = "Thống nhất cách hiểu tiêu chí";

    private static Ranking.Ranked ranked(Closing.Outcome outcome) {
        return (Ranking.Ranked) ((Closing.Closed) outcome).judgement().ranking();
    }

    @Test
    void nine_equal_sheets_close_the_item() {
        var closed = CouncilOfNine.agreeing().close(1, null);

        assertThat(ranked(closed).total()).isEqualByComparingTo(new BigDecimal("100"));
        assertThat(ranked(closed).stars()).isEqualTo(5);
        assertThat(((Closing.Closed) closed).reasonNeeded()).isFalse();
    }

    @Test
    void every_open_reason_is_told_at_once() {
        var council = CouncilOfNine.agreeing().absent(0).absent(1).absent(2).without(3);

        assertThat(council.reasons(1))
                .containsExactly(
                        OpenReason.QUORUM_NOT_MET,
                        OpenReason.CHAIR_MISSING,
                        OpenReason.SHEETS_MISSING);
    }

    @Test
    void a_missing_chair_and_a_spread_are_told_together() {
        var council = CouncilOfNine.agreeing().absent(0).scores(1, CouncilOfNine.bestLess(11));

        assertThat(council.reasons(1))
                .containsExactly(OpenReason.CHAIR_MISSING, OpenReason.SPREAD_EXCEEDED);
    }

    @ParameterizedTest(name = "a gap of {0} points is exceeded: {1}")
    @CsvSource({"9, false", "10, false", "11, true"})
    void a_gap_is_exceeded_when_it_is_greater_than_the_limit(int gap, boolean exceeded) {
        var council = CouncilOfNine.agreeing().scores(5, CouncilOfNine.bestLess(gap));

        assertThat(council.reasons(1).contains(OpenReason.SPREAD_EXCEEDED)).isEqualTo(exceeded);
    }

    @Test
    void no_reason_tells_a_total() {
        var council = CouncilOfNine.agreeing().scores(5, CouncilOfNine.bestLess(37));
        var refused = (Closing.Refused) council.close(1, null);

        assertThat(refused.reasons().getFirst().message().vi()).doesNotContain("37", "63");
    }

    @Test
    void written_opinions_that_lead_to_different_stars_ask_for_a_meeting() {
        var council = CouncilOfNine.agreeing().scores(5, CouncilOfNine.bestLess(11)).inWriting();

        var outcome = council.close(1, null);

        assertThat(outcome).isInstanceOf(Closing.Deferred.class);
        assertThat(((Closing.Deferred) outcome).reason().code())
                .isEqualTo(OpenReason.OPINIONS_DIFFER);
    }

    @Test
    void written_opinions_that_agree_on_the_star_close_the_item() {
        var council = CouncilOfNine.agreeing().scores(5, CouncilOfNine.bestLess(1)).inWriting();

        assertThat(council.close(1, null)).isInstanceOf(Closing.Closed.class);
    }

    @Test
    void with_a_recorded_discussion_the_next_round_opens() {
        var council = CouncilOfNine.agreeing().scores(5, CouncilOfNine.bestLess(11));

        assertThat(council.close(1, TALK)).isInstanceOf(Closing.NextRound.class);
    }

    @Test
    void a_discussion_does_not_make_up_for_a_missing_sheet() {
        var council = CouncilOfNine.agreeing().scores(5, CouncilOfNine.bestLess(11)).without(6);

        assertThat(council.close(1, TALK)).isInstanceOf(Closing.Refused.class);
    }

    @Test
    void after_the_last_round_the_chair_decides_with_a_reason() {
        var council = CouncilOfNine.agreeing().scores(5, CouncilOfNine.bestLess(11));

        assertThat(((Closing.Closed) council.close(2, null)).reasonNeeded()).isTrue();
    }

    @Test
    void after_the_last_round_the_item_is_deferred_where_the_rules_say_so() {
        var council =
                CouncilOfNine.agreeing()
                        .afterLastRound(AfterLastRound.DEFER)
                        .scores(5, CouncilOfNine.bestLess(11));

        assertThat(council.close(2, null)).isInstanceOf(Closing.Deferred.class);
    }

    @Test
    void after_the_last_round_the_mean_counts_where_the_rules_say_so() {
        var council =
                CouncilOfNine.agreeing()
                        .afterLastRound(AfterLastRound.TAKE_MEAN)
                        .scores(5, CouncilOfNine.bestLess(18));

        var closed = council.close(2, null);

        assertThat(((Closing.Closed) closed).reasonNeeded()).isFalse();
        assertThat(ranked(closed).total()).isEqualByComparingTo(new BigDecimal("98"));
    }

    @Test
    void a_gap_without_consequence_in_the_rules_closes_at_once() {
        var council =
                CouncilOfNine.agreeing()
                        .deviation(DeviationAction.NONE)
                        .scores(5, CouncilOfNine.bestLess(37));

        assertThat(council.close(1, null)).isInstanceOf(Closing.Closed.class);
    }

    @Test
    void a_stop_of_few_is_undecided_and_waits_for_the_next_round() {
        var council = CouncilOfNine.agreeing().stops(3);

        assertThat(council.reasons(1)).containsExactly(OpenReason.STOP_UNDECIDED);
        assertThat(council.close(1, TALK)).isInstanceOf(Closing.NextRound.class);
        assertThat(council.close(2, null)).isInstanceOf(Closing.Deferred.class);
    }

    @Test
    void a_stop_of_most_holds() {
        var council = CouncilOfNine.agreeing().stops(1).stops(2).stops(3).stops(4).stops(5);

        var closed = (Closing.Closed) council.close(1, null);

        assertThat(closed.judgement().ranking()).isInstanceOf(Ranking.Stopped.class);
    }

    @Test
    void the_chairs_finding_decides_where_the_rules_say_so() {
        var byChair = CouncilOfNine.agreeing().exclusion(ExclusionRule.CHAIR).excludes(0);
        var byOthers =
                CouncilOfNine.agreeing()
                        .exclusion(ExclusionRule.CHAIR)
                        .excludes(1)
                        .excludes(2)
                        .excludes(3)
                        .excludes(4)
                        .excludes(5);

        assertThat(((Closing.Closed) byChair.close(1, null)).judgement().ranking())
                .isInstanceOf(Ranking.Excluded.class);
        assertThat(ranked(byOthers.close(1, null)).stars()).isEqualTo(5);
    }

    @Test
    void one_finding_is_enough_where_the_rules_say_any() {
        var council = CouncilOfNine.agreeing().exclusion(ExclusionRule.ANY).excludes(7);

        assertThat(((Closing.Closed) council.close(1, null)).judgement().ranking())
                .isInstanceOf(Ranking.Excluded.class);
    }

    @Test
    void who_stands_aside_owes_no_sheet() {
        var council = CouncilOfNine.agreeing().recuse(4);

        assertThat(ranked(council.close(1, null)).totals()).hasSize(8);
    }

    @Test
    void the_agreed_sheet_is_asked_for_and_then_decides_the_minimums() {
        var council = CouncilOfNine.agreeing().testsMinimumsOnAgreedSheet();
        assertThat(council.reasons(1)).containsExactly(OpenReason.AGREED_SHEET_MISSING);

        var low = CouncilOfNine.best();
        low.put("1.5", 1);

        assertThat(ranked(council.agreesOn(low).close(1, null)).stars()).isEqualTo(3);
    }

    @Test
    void nobody_who_scores_is_no_council() {
        var council = CouncilOfNine.all();
        for (int i = 0; i < 9; i++) {
            council.recuse(i);
        }

        assertThat(council.reasons(1)).contains(OpenReason.SHEETS_MISSING);
    }
}
