package vn.ocop.evaluation.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.ranking.Ranking;
import vn.ocop.evaluation.ranking.RankingSettings;
import vn.ocop.evaluation.ranking.Sheet;
import vn.ocop.evaluation.ranking.StarEngine;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSetOfLines;
import vn.ocop.evaluation.ruleset.RuleSets;

class ReplayTest {

    private static final StarEngine OWN =
            engine(RuleSetOfLines.of("part A 100", "1 40 = 0 20*3 40", "2 60 = 0 30 60"));
    private static final List<Sheet> SHEETS =
            List.of(Sheet.of("a", Map.of("1", 2, "2", 3)), Sheet.of("b", Map.of("1", 3, "2", 3)));

    @Test
    void under_the_same_rules_nothing_differs() {
        Replay replay = replay(OWN);
        assertThat(replay.certain()).isTrue();
        assertThat(replay.criteria()).noneMatch(Compared::differs);
        assertThat(replay.lowest()).isEqualTo(replay.before());
    }

    @Test
    void points_and_minimums_that_differ_are_told_by_criterion() {
        Replay replay =
                replay(
                        engine(
                                RuleSetOfLines.of(
                                        "part A 100", "1 40 = 0 10 40*4", "2 60 = 0 30 60")));
        Compared one = replay.criteria().getFirst();
        assertThat(one.differs()).isTrue();
        assertThat(one.pointsBefore()).isEqualByComparingTo("30");
        assertThat(one.pointsAfter()).isEqualByComparingTo("25");
        assertThat(Compared.minimums(one.before())).isEqualTo(Map.of(3, 20, 4, 20, 5, 20));
        assertThat(Compared.minimums(one.after())).isEqualTo(Map.of(4, 40, 5, 40));
        assertThat(replay.criteria().getLast().differs()).isFalse();
        assertThat(stars(replay.before())).isEqualTo(5);
        assertThat(total(replay.lowest())).isEqualByComparingTo("85");
        assertThat(stars(replay.lowest())).isEqualTo(3);
    }

    @Test
    void a_criterion_that_nobody_judged_is_open_and_not_guessed() {
        Replay replay =
                replay(
                        engine(
                                RuleSetOfLines.of(
                                        "part A 100",
                                        "1 40 = 0 20*3 40",
                                        "2 40 = 0 20 40",
                                        "3 20 = 0 20")));
        assertThat(replay.criteria())
                .extracting(Compared::match)
                .containsExactly(Match.SAME, Match.SAME, Match.ADDED);
        assertThat(replay.certain()).isFalse();
        assertThat(total(replay.lowest())).isEqualByComparingTo("70");
        assertThat(total(replay.highest())).isEqualByComparingTo("90");
    }

    @Test
    void a_choice_among_other_options_means_nothing() {
        Replay replay =
                replay(
                        engine(
                                RuleSetOfLines.of(
                                        "part A 100", "1 40 = 0 10 20*3 40", "2 60 = 0 30 60")));
        Compared one = replay.criteria().getFirst();
        assertThat(one.match()).isEqualTo(Match.OPTIONS_DIFFER);
        assertThat(one.pointsAfter()).isNull();
        assertThat(total(replay.lowest())).isEqualByComparingTo("60");
        assertThat(total(replay.highest())).isEqualByComparingTo("100");
    }

    @Test
    void what_fell_away_is_told_with_its_points() {
        Replay replay = replay(engine(RuleSetOfLines.of("part A 100", "2 100 = 0 50 100")));
        Compared gone = replay.criteria().getFirst();
        assertThat(gone.match()).isEqualTo(Match.REMOVED);
        assertThat(gone.pointsBefore()).isEqualByComparingTo("30");
        assertThat(total(replay.lowest())).isEqualByComparingTo("100");
    }

    @Test
    void a_finding_that_the_other_rules_do_not_know_is_dropped_and_told() {
        StarEngine own = engine(RuleSetOfLines.of("part A 100", "1 100 = 0 100 ! exclusion"));
        StarEngine other = engine(RuleSetOfLines.of("part A 100", "1 100 = 0 100"));
        List<Sheet> sheets = List.of(new Sheet("a", Map.of("1", 2), List.of("1"), List.of()));
        Replay replay = Replay.of(own, other, sheets, RankingSettings.OF_THE_PUBLIC_TOOL);
        assertThat(replay.before()).isInstanceOf(Ranking.Excluded.class);
        assertThat(replay.lowest()).isInstanceOf(Ranking.Ranked.class);
        assertThat(replay.droppedFindings()).containsExactly("1");
    }

    @Test
    void sheets_of_set_01_can_be_replayed_under_every_set() {
        RuleSet rules = RuleSets.shipped().byId("26-2026").orElseThrow();
        StarEngine own = new StarEngine(rules, rules.rubric("01").orElseThrow());
        Map<String, Integer> best = new HashMap<>();
        own.rubric().leaves().forEach(leaf -> best.put(leaf.code(), leaf.options().size()));
        List<Sheet> sheets = List.of(Sheet.of("a", best));
        assertThat(rules.rubrics())
                .allSatisfy(
                        rubric -> {
                            Replay replay =
                                    Replay.of(
                                            own,
                                            new StarEngine(rules, rubric),
                                            sheets,
                                            RankingSettings.OF_THE_PUBLIC_TOOL);
                            // Points that nobody gave may stop the scoring, never the reverse.
                            assertThat(replay.highest()).isInstanceOf(Ranking.Ranked.class);
                            assertThat(replay.certain())
                                    .isEqualTo(rubric.productSet().code().equals("01"));
                        });
    }

    private static Replay replay(StarEngine other) {
        return Replay.of(OWN, other, SHEETS, RankingSettings.OF_THE_PUBLIC_TOOL);
    }

    private static StarEngine engine(RuleSet rules) {
        return new StarEngine(rules, rules.rubrics().getFirst());
    }

    private static BigDecimal total(Ranking ranking) {
        return ((Ranking.Ranked) ranking).total();
    }

    private static int stars(Ranking ranking) {
        return ((Ranking.Ranked) ranking).stars();
    }
}
