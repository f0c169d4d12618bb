package vn.ocop.evaluation.ruleset.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSetOfLines;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.evaluation.ruleset.comparison.Difference.Kind;

class ComparisonTest {

    private static final RuleSet OLD =
            RuleSetOfLines.of("part A 100", "1 40 = 0 20*3 40", "2 60 = 0 60 ! exclusion");

    @Test
    void a_rule_set_does_not_differ_from_itself() {
        RuleSet rules = RuleSets.shipped().byId("26-2026").orElseThrow();
        assertThat(Comparison.of(rules, rules).differences()).isEmpty();
        assertThat(Comparison.of(rules, rules).concernedSets()).isEmpty();
    }

    @Test
    void points_and_marks_that_changed_are_told_by_criterion() {
        RuleSet later =
                RuleSetOfLines.of("part A 100", "1 40 = 0 25 40*3", "2 60 = 0 60 ! exclusion");
        assertThat(Comparison.of(OLD, later).differences())
                .containsExactly(
                        new Difference(Kind.OPTIONS, "01", "1", "0 20 40", "0 25 40"),
                        new Difference(Kind.STAR_MARKS, "01", "1", "20*3", "40*3"));
        assertThat(Comparison.of(OLD, later).concernedSets()).containsExactly("01");
    }

    @Test
    void criteria_that_came_and_went_are_told_and_not_matched_by_guess() {
        RuleSet later =
                RuleSetOfLines.of("part A 100", "1 40 = 0 20*3 40", "3 60 = 0 60 ! exclusion");
        assertThat(Comparison.of(OLD, later).differences())
                .containsExactly(
                        new Difference(Kind.CRITERION, "01", "2", "60 = 0 60", null),
                        new Difference(Kind.CRITERION, "01", "3", null, "60 = 0 60"));
    }

    @Test
    void a_note_with_its_condition_is_compared() {
        RuleSet later =
                RuleSetOfLines.of(
                        "part A 100",
                        "1 40 = 0 20*3 40",
                        "2 60 = 0 60 ! applicability min_points(1>=20)");
        assertThat(Comparison.of(OLD, later).differences())
                .containsExactly(
                        new Difference(
                                Kind.NOTES, "01", "2", "EXCLUSION", "APPLICABILITY (1 >= 20)"));
    }

    @Test
    void the_differences_are_told_in_both_languages() {
        var words = new Difference(Kind.OPTIONS, "07", "3.1", "1 1 3", "1 2 3").words();
        assertThat(words.vi()).isEqualTo("Điểm các mức 07/3.1: từ 1 1 3 thành 1 2 3");
        assertThat(words.en()).isEqualTo("Points of the options 07/3.1: from 1 1 3 to 1 2 3");
        assertThat(new Difference(Kind.CRITERION, "01", "3", null, "60").words().en())
                .isEqualTo("Criterion 01/3: added 60");
        assertThat(new Difference(Kind.PRODUCT_SET, "01", null, "01 (32)", null).words().en())
                .isEqualTo("Product set 01: removed 01 (32)");
    }

    @Test
    void older_law_differs_in_bands_and_has_no_product_sets() {
        RuleSets shipped = RuleSets.shipped();
        var comparison =
                Comparison.of(
                        shipped.byId("1048-2019").orElseThrow(),
                        shipped.byId("26-2026").orElseThrow());
        assertThat(comparison.differences())
                .extracting(Difference::kind)
                .contains(Kind.BANDS, Kind.LEVELS, Kind.PRODUCT_SET);
    }
}
