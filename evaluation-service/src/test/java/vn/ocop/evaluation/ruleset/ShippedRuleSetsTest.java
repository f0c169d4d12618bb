package vn.ocop.evaluation.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.platform.language.Language;

/** Wholeness of what the service ships. */
class ShippedRuleSetsTest {

    private final RuleSets ruleSets = RuleSets.shipped();
    private final RuleSet current = ruleSets.byId("26-2026").orElseThrow();

    @Test
    void every_shipped_rule_set_is_whole() {
        assertThat(ruleSets.all()).flatMap(Wholeness::faults).isEmpty();
    }

    @Test
    void four_legal_versions_are_shipped_oldest_first() {
        assertThat(ruleSets.all())
                .extracting(RuleSet::id)
                .containsExactly("1048-2019", "148-2023", "1489-2025", "26-2026");
    }

    @Test
    void decision_26_has_26_rubrics_with_787_leaves_2535_options_and_44_derived_ones() {
        assertThat(current.rubrics()).hasSize(26);
        assertThat(leaves()).hasSize(787);
        assertThat(options(o -> o.derived() ? 0 : 1)).isEqualTo(2535);
        assertThat(options(o -> o.derived() ? 1 : 0)).isEqualTo(44);
    }

    @Test
    void decision_26_has_575_star_marks_and_149_notes() {
        assertThat(options(o -> o.starMark() > 0 ? 1 : 0)).isEqualTo(575);
        assertThat(
                        current.rubrics().stream()
                                .flatMap(Rubric::nodes)
                                .mapToInt(n -> n.notes().size())
                                .sum())
                .isEqualTo(149);
    }

    @Test
    void every_rubric_of_decision_26_is_40_25_35_and_its_best_options_sum_to_100() {
        assertThat(current.rubrics())
                .allSatisfy(
                        rubric -> {
                            assertThat(rubric.parts())
                                    .extracting(Part::maxPoints)
                                    .containsExactly(40, 25, 35);
                            assertThat(
                                            rubric.leaves().stream()
                                                    .mapToInt(Criterion::maxPoints)
                                                    .sum())
                                    .isEqualTo(100);
                        });
    }

    @Test
    void older_decisions_have_a_frame_but_no_rubric() {
        assertThat(ruleSets.all().subList(0, 3)).allSatisfy(r -> assertThat(r.rubrics()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "1048-2019, 36de1b1de84b81c8c6cf6b126959a84491133981bb8d681131d08977cde80596",
        "148-2023, 8ec304c229932e2213deca4e0ebfa94121339e09e4280119d4868fbae560da38",
        "1489-2025, 45b8d7a30b769375415e724a2f25193d7441bb5a728088c4055f35a80d7187b5",
        "26-2026, f239d06e0981101b35cfddc512055b4abec959e87db0e335a1149e6c1ceec4b4"
    })
    void a_published_rule_set_is_frozen_by_its_hash(String id, String hash) {
        assertThat(ruleSets.byId(id).orElseThrow().hash()).isEqualTo(hash);
    }

    @ParameterizedTest(name = "Art. 4 of 26/2026: {0} points are {1} stars")
    @CsvSource({
        "0, 1",
        "29.99, 1",
        "30, 2",
        "49.99, 2",
        "50, 3",
        "69.99, 3",
        "70, 4",
        "89.99, 4",
        "90, 5",
        "100, 5"
    })
    void bands_of_26_leave_no_gap(String total, int stars) {
        assertThat(current.bands().of(new BigDecimal(total)).orElseThrow().stars())
                .isEqualTo(stars);
    }

    @ParameterizedTest(name = "1048/2019 prints whole numbers: {0} points")
    @CsvSource({"30, 2", "49, 2", "50, 3", "69, 3", "70, 4", "89, 4", "90, 5", "29.5, 1"})
    void bands_of_1048_hold_their_printed_ends(String total, int stars) {
        StarBands bands = ruleSets.byId("1048-2019").orElseThrow().bands();
        assertThat(bands.of(new BigDecimal(total)).orElseThrow().stars()).isEqualTo(stars);
    }

    @ParameterizedTest(name = "1048/2019 leaves {0} points between two bands")
    @CsvSource({"89.01", "89.5", "89.99", "69.5", "49.5"})
    void bands_of_1048_leave_gaps(String total) {
        StarBands bands = ruleSets.byId("1048-2019").orElseThrow().bands();
        assertThat(bands.of(new BigDecimal(total))).isEmpty();
        assertThat(bands.withoutGap()).isFalse();
    }

    @Test
    void the_bands_of_148_and_1489_are_marked_unverified() {
        assertThat(List.of("148-2023", "1489-2025"))
                .allSatisfy(
                        id ->
                                assertThat(ruleSets.byId(id).orElseThrow().bands().confidence())
                                        .isEqualTo(Confidence.UNVERIFIED));
    }

    @Test
    void a_frame_speaks_both_languages_with_the_same_figures() {
        Frame vi = current.frame(Language.VI);
        Frame en = current.frame(Language.EN);
        assertThat(vi.timeLimits().getFirst().from()).isEqualTo("khi nhận hồ sơ sản phẩm");
        assertThat(en.timeLimits().getFirst().from()).isEqualTo("receipt of the product dossier");
        assertThat(vi.timeLimits()).extracting(TimeLimit::value).containsExactly(15, 45, 15);
        assertThat(en.bands().intervals()).isEqualTo(vi.bands().intervals());
    }

    @Test
    void every_wording_is_composed_and_trimmed() {
        assertThat(current.wordings().places()).hasSizeGreaterThan(3600);
        assertThat(RuleSetReader.lines("/rulesets/26-2026/wordings.tsv"))
                .allSatisfy(
                        line -> {
                            assertThat(Normalizer.normalize(line, Normalizer.Form.NFC))
                                    .isEqualTo(line);
                            assertThat(line).isEqualTo(line.strip()).doesNotContain("  ");
                        });
    }

    @Test
    void who_the_producer_is_is_never_advised_and_criteria_3_1_and_3_2_mean_that_in_every_set() {
        assertThat(current.rubrics())
                .allSatisfy(
                        rubric -> {
                            assertThat(current.wordings().title(rubric, "3.1").vi())
                                    .isEqualTo("Loại hình tổ chức sản xuất, kinh doanh");
                            assertThat(current.wordings().title(rubric, "3.2").vi())
                                    .isEqualTo("Đại diện là nữ, dân tộc thiểu số hoặc khuyết tật");
                            assertThat(reaches(rubric, "3.1")).containsOnly(Reach.NEVER);
                            assertThat(reaches(rubric, "3.2")).containsOnly(Reach.NEVER);
                        });
    }

    @Test
    void where_a_tourism_service_lies_is_never_advised() {
        Rubric tourism = current.rubric("26").orElseThrow();
        assertThat(reaches(tourism, "6")).containsOnly(Reach.NEVER);
        assertThat(reaches(tourism, "5.3")).containsOnly(Reach.NEVER);
        assertThat(reaches(tourism, "7")).containsExactly(Reach.FREE, Reach.FREE, Reach.NEVER);
        assertThat(reaches(tourism, "15"))
                .containsExactly(Reach.FREE, Reach.NEVER, Reach.FREE, Reach.FREE);
    }

    @Test
    void what_the_product_is_is_advised_for_a_minimum_only_in_all_sets_but_tourism() {
        assertThat(current.rubrics().subList(0, 25))
                .allSatisfy(r -> assertThat(reaches(r, "2.1")).containsOnly(Reach.MINIMUM));
        assertThat(reaches(current.rubrics().get(25), "2.1")).containsOnly(Reach.FREE);
    }

    private static List<Reach> reaches(Rubric rubric, String code) {
        Criterion leaf = rubric.leaves().get(rubric.position(code).orElseThrow());
        return leaf.options().stream().map(Option::reach).toList();
    }

    private List<Criterion> leaves() {
        return current.rubrics().stream().flatMap(r -> r.leaves().stream()).toList();
    }

    private int options(ToIntFunction<Option> weight) {
        return leaves().stream().flatMap(l -> l.options().stream()).mapToInt(weight).sum();
    }
}
